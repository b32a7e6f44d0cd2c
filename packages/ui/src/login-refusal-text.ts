import { isLoginRefusal, type LoginRefusal } from '@frikort/domain/refusal';
import { createCatalogue } from './catalogue.ts';
import { logins, tryAgain } from './login-refusals.da.ts';

const { useMessages } = createCatalogue({ logins, tryAgain }, () => import('./login-refusals.en.ts'));

export type LoginRefusalText = {
  readonly title: string;
  readonly text: string;
  readonly whatToDo: readonly string[];
};

/**
 * The explanation of a refused login; an unknown code gets the general one. Where the entrance is not known either,
 * one tries again from the front page.
 */
export function useLoginRefusalText(code: string, entranceKnown: boolean): LoginRefusalText {
  const known: LoginRefusal = isLoginRefusal(code) ? code : 'login-invalid';
  const texts = useMessages();
  const { whatToDo, ...explanation } = texts.logins[known];
  const { here, fromFrontPage } = texts.tryAgain;
  return {
    ...explanation,
    whatToDo: entranceKnown ? whatToDo : whatToDo.map((step) => (step === here ? fromFrontPage : step)),
  };
}
