import { readCpr } from '@frikort/domain/cpr';
import type { SearchInputInvalid, Unreadable } from '@frikort/domain/refusal';
import { accepted, type Result, refused } from '@frikort/domain/result';
import { readSearchQuery } from '@frikort/domain/search';
import { cleanLine } from '@frikort/domain/text';

/**
 * R16: whether what is typed can be searched for. Ten digits that are no CPR number because their date does not exist
 * are told from what is neither number, for that is a slip of the finger that can be pointed at.
 */
export function judgeSearchText(text: string): Result<string, SearchInputInvalid | Unreadable> {
  const query = readSearchQuery(text);
  if (query.ok) return accepted(cleanLine(text));
  const cpr = readCpr(text);
  return !cpr.ok && cpr.refusal.reason === 'impossible-date' ? refused(cpr.refusal) : query;
}
