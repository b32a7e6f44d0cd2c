import { invalidRequest, ProblemError } from './problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text that bytes are in UTF-8. @throws ProblemError when they are none */
export function textOf(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw new ProblemError(invalidRequest);
  }
}
