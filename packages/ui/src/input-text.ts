import { isFieldErrorCode } from '@frikort/domain/field-errors';
import type { Unreadable } from '@frikort/domain/refusal';
import { cleanLine } from '@frikort/domain/text';
import { createCatalogue } from './catalogue.ts';
import { da } from './input-texts.da.ts';

// Apart from the words for refusals: a field that is on every page needs these few at once.
const catalogue = createCatalogue(da, () => import('./input-texts.en.ts').then((module) => module.en));

/**
 * What is wrong with one field of a `validation-failed` answer.
 * @param longest how many characters there is room for, where that is known
 * @param typed what stands in the field, so that it can be told how much too long it is
 */
export function fieldErrorText(code: string, longest?: number, typed?: string): string {
  const { fields, tooLong } = catalogue.messages();
  if (code === 'too-long' && longest !== undefined) {
    return tooLong({
      longest,
      length: typed === undefined ? undefined : Array.from(cleanLine(typed)).length,
    });
  }
  return fields[isFieldErrorCode(code) ? code : 'invalid'];
}

/** Why typed text could not be read, and how to write it. */
export function unreadableText(refusal: Unreadable): string {
  return catalogue.messages().unreadable(refusal);
}
