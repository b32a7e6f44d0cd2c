import { type Problem, ProblemError } from '@frikort/api-client/problem';
import { isProblemCode } from '@frikort/domain/refusal';
import { createCatalogue } from './catalogue.ts';
import { type Facts, factsOf } from './problem-facts.ts';
import { da } from './problem-texts.da.ts';

/** What is wrong in a few words, and then why and what to do. */
export type ProblemText = { readonly title: string; readonly text: string };

const catalogue = createCatalogue(da, () => import('./problem-texts.en.ts').then((module) => module.en));

type Texts = typeof da;

/** The texts for refusals in the language shown. */
export const useProblemTexts = catalogue.useMessages;

function byStatus(texts: Texts, status: number): ProblemText {
  if (status === 0) return texts.statuses.network;
  if (status >= 500) return texts.statuses.server;
  if (status === 401) return texts.problems['not-authenticated']({});
  if (status === 403) return texts.problems['not-permitted']({});
  if (status === 404) return texts.problems['not-found']({});
  if (status === 429) return texts.problems['too-many-requests']({});
  return texts.statuses.refused;
}

function textOf(texts: Texts, problem: Problem): ProblemText {
  if (!isProblemCode(problem.code)) return byStatus(texts, problem.status);
  return texts.problems[problem.code](factsOf(problem));
}

/** The text of a problem; a code that this version does not know is met by its status. */
export function problemText(problem: Problem): ProblemText {
  return textOf(catalogue.messages(), problem);
}

/** The text of whatever a query or mutation failed with. What is no answer of the API is a failure of ours. */
export function useProblemText(error: unknown): ProblemText {
  const texts = catalogue.useMessages();
  return error instanceof ProblemError ? textOf(texts, error.problem) : texts.statuses.server;
}

export { fieldErrorText, unreadableText } from './input-text.ts';
export type { Facts };
