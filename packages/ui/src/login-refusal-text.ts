import { isLoginRefusal, type LoginRefusal } from '@frikort/domain/refusal';
import { createCatalogue } from './catalogue.ts';
import { logins } from './login-refusals.da.ts';

const { useMessages } = createCatalogue(logins, () =>
  import('./login-refusals.en.ts').then((module) => module.logins),
);

export type LoginRefusalText = {
  readonly title: string;
  readonly text: string;
  readonly whatToDo: readonly string[];
};

/** The explanation of a refused login; an unknown code gets the general one. */
export function useLoginRefusalText(code: string): LoginRefusalText {
  const known: LoginRefusal = isLoginRefusal(code) ? code : 'login-invalid';
  return useMessages()[known];
}
