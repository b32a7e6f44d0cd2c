import { leftOut, sameLetters, wordsToFind } from '@frikort/domain/name-search';
import { type SQL, sql } from 'drizzle-orm';

/** A name as it is compared; most names need no more than small letters. Twin: `foldName`. */
export function foldedName(name: SQL): SQL {
  const spelt = sameLetters.reduce(
    (folded, [letter, spelling]) => sql`replace(${folded}, ${letter}, ${spelling})`,
    sql`lower(${name} collate "und-x-icu")`,
  );
  // Both branches in one collation: two explicit ones cannot be joined.
  return sql`case when ${name} ~ '^[ -~]*$' then lower(${name} collate "C")
    else regexp_replace(normalize(${spelt}, NFD), ${leftOut}, '', 'g') collate "C" end`;
}

/** Whether a name holds every word of a text that is searched for. Twin: `nameMatches`. */
export function nameHolds(name: SQL, text: string): SQL {
  const words = wordsToFind(text);
  if (words.length === 0) return sql`false`;
  return sql.join(
    words.map((word) => sql`strpos(${foldedName(name)}, ${word}) > 0`),
    sql` and `,
  );
}
