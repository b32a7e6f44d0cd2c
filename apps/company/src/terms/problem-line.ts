import { textLimits } from '@frikort/domain/text-limits';
import { fieldErrorText, problemText, unreadableText, useProblemTexts } from '@frikort/ui/problem-text';
import { type FormProblem, isFieldRefusedWith } from './field-problem.ts';
import type { RefusedField } from './refusal-to-fields.ts';
import { useTermsTexts } from './terms-texts.ts';

const longest: Partial<Record<RefusedField, number>> = {
  'contact.name': textLimits.name,
  'contact.email': textLimits.email,
  'contact.phone': textLimits.phone,
  reference: textLimits.reference,
};

/** What stands at a field and, word for word, in the error summary: what is wrong, why, and what to do. */
export function useProblemLine(): (problem: FormProblem<RefusedField>) => string {
  const { missing, inOneLine, acrossNewYear } = useTermsTexts();
  // Read here so that the line is made anew when the language changes; the functions below read the same texts.
  useProblemTexts();
  return (problem) => {
    const { field, why } = problem;
    switch (why.kind) {
      case 'missing':
        return missing[field];
      case 'unreadable':
        return unreadableText(why.refusal);
      case 'form':
        return fieldErrorText(why.code, longest[field], why.typed);
      case 'refused':
        // The API's text tells how to split, which the page offers itself.
        if (isFieldRefusedWith(problem, 'not-in-one-calendar-year')) return acrossNewYear;
        return inOneLine(problemText(why.problem));
    }
  };
}
