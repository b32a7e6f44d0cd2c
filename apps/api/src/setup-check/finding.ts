/** What a step of a check found, in a sentence. `soon`: it works, and somebody has to do something before it does not. */
export type Finding = { readonly verdict: 'ok' | 'soon' | 'wrong'; readonly text: string };

export const found = (text: string): Finding => ({ verdict: 'ok', text });
export const soon = (text: string): Finding => ({ verdict: 'soon', text });
export const wrong = (text: string): Finding => ({ verdict: 'wrong', text });

const marks = { ok: 'ok   ', soon: 'soon ', wrong: 'WRONG' } as const;

/** A finding as a line for a person. */
export function lineOf({ verdict, text }: Finding): string {
  return `${marks[verdict]} ${text}`;
}
