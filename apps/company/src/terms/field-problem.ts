import type { Problem } from '@frikort/api-client/problem';
import {
  type ProblemCode,
  type ProblemRefusal,
  problemStatus,
  type Unreadable,
} from '@frikort/domain/refusal';

/** Why a field cannot be used: nothing in it, not readable, not of its form, or a rule refuses what it says. */
export type Why =
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly refusal: Unreadable }
  | { readonly kind: 'form'; readonly code: string; readonly typed?: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** What is wrong with one field. The text is made when it is shown, so that it follows the language. */
export type FormProblem<Field extends string> = { readonly field: Field; readonly why: Why };

/** A refusal of a rule as the API would answer it, so that both have one text. */
export function asProblem({ code, ...facts }: ProblemRefusal): Problem {
  return {
    status: problemStatus[code],
    code,
    title: '',
    detail: '',
    errors: [],
    requestId: undefined,
    retryAfter: undefined,
    facts,
  };
}

/** True when the field is refused by the API or a rule with this code. */
export function isFieldRefusedWith({ why }: FormProblem<string>, code: ProblemCode): boolean {
  return why.kind === 'refused' && why.problem.code === code;
}
