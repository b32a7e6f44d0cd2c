import type { Bare } from './captured.ts';

/**
 * A statement without some of its named parts (`name as ( … )` after a comma).
 * @throws Error when a part is not in it exactly once
 */
export function withoutParts(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => {
    const places = [...left.matchAll(new RegExp(`,\\s*${name} as \\(`, 'g'))];
    const [place] = places;
    if (!place || places.length > 1) throw new Error(`"${name}" is in the statement ${places.length} times`);
    return left.slice(0, place.index) + left.slice(endOfBrackets(left, place.index + place[0].length));
  }, text);
}

/** Where the bracket is closed that was opened just before `from`; texts in quotes are passed over. */
function endOfBrackets(text: string, from: number): number {
  let depth = 1;
  let isQuoted = false;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error('A bracket is not closed.');
}

/** What a registration does beside moving the balance and writing the employment, by the names in its statement. */
export const registrationParts: Readonly<Record<string, readonly string[]>> = {
  'as it is': [],
  'without its history and what other systems are told': ['event'],
  'without the log': ['logged'],
  'without knowing repetitions': ['recorded'],
  'without all three': ['event', 'logged', 'recorded'],
};

/** The registration's statements without some parts of the one that registers. */
export function registrationWithout(statements: readonly Bare[], names: readonly string[]): Bare[] {
  return statements.map((statement) =>
    statement.text.includes('insert into employments')
      ? { ...statement, text: withoutParts(statement.text, names) }
      : statement,
  );
}
