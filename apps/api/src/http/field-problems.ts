import { fieldErrorsOf, mostFieldErrors } from '@frikort/domain/field-errors';
import { salvagedLine } from '@frikort/domain/text';
import type { FieldProblem } from './problem.ts';
import { withoutSecrets } from './process-log.ts';

/** The issues as zod had them, put back together from what the type provider makes of them. */
type SchemaValidation = {
  validation: readonly { instancePath: string; keyword: string; message?: string; params: object }[];
};

/** Field errors name where and of which kind, never the value: a CPR number could be in it. */
export function fieldProblems({ validation }: SchemaValidation): FieldProblem[] {
  const issues = validation.slice(0, mostFieldErrors).map(({ instancePath, keyword, message, params }) => ({
    ...params,
    code: keyword,
    path: instancePath.split('/').filter((part) => part !== ''),
    message: message ?? '',
  }));
  return fieldErrorsOf(issues).map(({ path, code }) => ({ path: shownPath(path), code }));
}

/** The name of a field that does not exist is typed too: it is answered as one line, and no longer than names are. */
export function shownPath(path: string): string {
  return salvagedLine(withoutSecrets(salvagedLine(path, 400)), 100);
}
