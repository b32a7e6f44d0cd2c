import type { FieldProblem, Problem } from '@frikort/api-client/problem';
import { isProblemCode, problemStatus } from '@frikort/domain/refusal';

/** What a part of a request is refused with, a row of an import or one citizen of several: a code and its facts. */
type PartProblem = { readonly code: string; readonly errors?: readonly FieldProblem[] | undefined };

/** The refusal of a part as the API would answer it for that part alone, so that both have one text. */
export function problemOfPart(told: PartProblem | undefined): Problem {
  const { code = 'invalid', errors = [], ...facts } = told ?? {};
  const status = isProblemCode(code) ? problemStatus[code] : 400;
  return { status, code, title: '', detail: '', errors, requestId: undefined, retryAfter: undefined, facts };
}
