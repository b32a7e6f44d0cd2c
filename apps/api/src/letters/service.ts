import { todayInCopenhagen } from '@frikort/domain/calendar';
import { exampleFacts, type LetterKind, type LetterText } from '@frikort/domain/letter';
import { type Accepted, accepted, type Result, refused } from '@frikort/domain/result';
import type { Seen } from '../audit/audit-entry.ts';
import type { AdministratorCaller, CitizenCaller } from '../auth/caller.ts';
import { viewContact } from '../authorities/service.ts';
import type { Database } from '../database/database.ts';
import { isId } from '../http/answer-schemas.ts';
import type { Outdated } from '../http/use-case.ts';
import type { PdfLanguage } from '../pdf/pdf-document.ts';
import { type LetterAnswer, letterFor, letterToDraw, type StoredLetter } from './letter.ts';
import type { LetterToDraw } from './letter-pdf.ts';
import { type LetterReader, readLetter, readOwnLetters } from './read-store.ts';
import type { SavedText } from './text.ts';
import { listLetterTexts, logPreview, readLetterTexts, writeLetterText } from './text-store.ts';

type Deps = { db: Database; clock: () => Date };

/** One letter of a citizen (R36), for a caseworker of the responsible authority or the citizen. */
export async function viewLetter(
  { db, clock }: Deps,
  caller: LetterReader,
  { citizenId, letterId, seen }: { citizenId: string; letterId: string; seen: Seen },
): Promise<Result<StoredLetter, { code: 'not-found' }>> {
  const isThere = isId(citizenId) && isId(letterId);
  const letter = isThere
    ? await readLetter(db, { caller, citizenId, letterId, at: clock(), seen })
    : undefined;
  return letter ? accepted(letter) : refused({ code: 'not-found' });
}

/** Every letter of the citizen, the latest first, for a file whose making is logged already (R24). */
export async function viewOwnLetters(db: Database, caller: CitizenCaller): Promise<LetterAnswer[]> {
  return (await readOwnLetters(db, caller)).map(letterFor);
}

/** Every text that the caller's municipality has saved of a kind, the newest first. */
export async function viewLetterTexts(
  { db, clock }: Deps,
  caller: AdministratorCaller,
  kind: LetterKind,
): Promise<SavedText[]> {
  return await readLetterTexts(db, caller, kind, clock());
}

/** Saves a text for decisions from now on, from the version that the caller read. @returns every saving */
export async function setLetterText(
  { db, clock }: Deps,
  caller: AdministratorCaller,
  { kind, version, text }: { kind: LetterKind; version: number; text: LetterText },
): Promise<Accepted<SavedText[]> | Outdated<SavedText[]>> {
  const isCurrent = await writeLetterText(db, caller, kind, { text, version, at: clock() });
  const saved = await listLetterTexts(db, caller, kind);
  return isCurrent ? accepted(saved) : { ok: false, outdated: saved };
}

/** A letter with a text that is not saved yet, to somebody who does not exist. */
export async function previewLetter(
  { db, clock }: Deps,
  caller: AdministratorCaller,
  { kind, text, language }: { kind: LetterKind; text: LetterText; language: PdfLanguage },
): Promise<LetterToDraw> {
  const at = clock();
  await logPreview(db, caller, at);
  const { code, name: authority } = caller.authority;
  const contact = (await viewContact({ db }, code)) ?? null;
  const facts = exampleFacts(kind, { authority, contact, today: todayInCopenhagen(at) }, language);
  return letterToDraw({ kind, text, facts }, language, true);
}
