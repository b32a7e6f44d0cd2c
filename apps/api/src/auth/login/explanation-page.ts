import type { Entrance } from '@frikort/domain/access';
import type { LoginRefusal } from '@frikort/domain/refusal';

/**
 * The page that explains a refused login, in the app of the entrance. `entrance` is unknown when the browser came
 * back without our cookie; the public pages explain then.
 */
export function explanationPage(entrance: Entrance | undefined, refusal: LoginRefusal): string {
  const reason = `grund=${refusal}`;
  switch (entrance) {
    case 'caseworker':
      return `/sagsbehandler/login-afvist?${reason}`;
    case 'company':
      return `/virksomhed/login-afvist?${reason}`;
    case 'citizen':
      return `/login-afvist?${reason}&indgang=citizen`;
    case undefined:
      return `/login-afvist?${reason}`;
  }
}
