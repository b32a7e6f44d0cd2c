import type { FieldProblem, Problem } from '@frikort/api-client/problem';
import { isProblemCode, problemStatus } from '@frikort/domain/refusal';

/** What a row of an import is refused with: a code and its facts. */
type RowProblem = { readonly code: string; readonly errors?: readonly FieldProblem[] | undefined };

/** The refusal of a row as the API would answer it for that row alone, so that both have one text. */
export function problemOfRow(told: RowProblem | undefined): Problem {
  const { code = 'invalid', errors = [], ...facts } = told ?? {};
  const status = isProblemCode(code) ? problemStatus[code] : 400;
  return { status, code, title: '', detail: '', errors, requestId: undefined, retryAfter: undefined, facts };
}
