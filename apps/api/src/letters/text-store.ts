import type { LetterKind, LetterText } from '@frikort/domain/letter';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { AdministratorCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import type { SavedText } from './text.ts';

/** As the alias `saved_text` (a row of `letter_texts`) has it. */
export const letterTextColumn: SQL = sql`json_build_object(
  'da', json_strip_nulls(json_build_object('title', saved_text.title_da, 'body', saved_text.body_da,
    'complaint', saved_text.complaint_da)),
  'en', json_strip_nulls(json_build_object('title', saved_text.title_en, 'body', saved_text.body_en,
    'complaint', saved_text.complaint_en)))`;

const partRow = z.strictObject({
  title: z.string(),
  body: z.string(),
  complaint: z.string().exactOptional(),
});
export const letterTextRow = z.strictObject({ da: partRow, en: partRow });

const savedRow = z.strictObject({
  version: z.int(),
  text: letterTextRow,
  at: z.string(),
  name: z.string(),
});

/** Newest first; more are kept, and nobody has asked for them. */
const mostRead = 20;

/** Reads the texts that the caller's municipality has saved of a kind, the newest first, and logs it. */
export async function readLetterTexts(
  db: Executor,
  caller: AdministratorCaller,
  kind: LetterKind,
  at: Date,
): Promise<SavedText[]> {
  const rows = await query(
    db,
    savedRow,
    sql`
    with act as (select 1), logged as (
      ${auditInStatement({ caller, action: 'letter-text-viewed', at }, { from: sql`act` })}
    )
    ${savedOf(caller, kind)}`,
  );
  return rows.map(toSaved);
}

/** The same, for a caller who has just been logged. */
export async function listLetterTexts(
  db: Executor,
  caller: AdministratorCaller,
  kind: LetterKind,
): Promise<SavedText[]> {
  const rows = await query(db, savedRow, savedOf(caller, kind));
  return rows.map(toSaved);
}

const toSaved = (row: z.output<typeof savedRow>): SavedText => ({ ...row, at: new Date(row.at) });

function savedOf({ authority }: AdministratorCaller, kind: LetterKind): SQL {
  return sql`select saved_text.version, ${letterTextColumn} as text, saved_text.changed_at as at, actors.name
    from letter_texts saved_text join actors on actors.id = saved_text.changed_by
    where saved_text.authority_code = ${authority.code} and saved_text.kind = ${kind}
    order by saved_text.version desc
    limit ${mostRead}`;
}

/**
 * Saves a text of the caller's municipality and logs it, if the caller read the current version (R36).
 * @param version what the caller read; 0 when nothing had been written
 * @returns false when it had changed meanwhile
 */
export async function writeLetterText(
  db: Executor,
  caller: AdministratorCaller,
  kind: LetterKind,
  { text: { da, en }, version, at }: { text: LetterText; version: number; at: Date },
): Promise<boolean> {
  const { code } = caller.authority;
  const { rows } = await db.execute(sql`
    with saved as (
      insert into letter_texts (authority_code, kind, version, title_da, body_da, complaint_da, title_en, body_en,
        complaint_en, changed_at, changed_by)
      select ${code}, ${kind}, ${version}::int + 1, ${da.title}, ${da.body}, ${da.complaint ?? null}, ${en.title},
        ${en.body}, ${en.complaint ?? null}, ${at.toISOString()}::timestamptz, ${caller.actorId}::uuid
      where ${version}::int = coalesce(
        (select max(version) from letter_texts where authority_code = ${code} and kind = ${kind}), 0)
      on conflict do nothing
      returning version
    ), logged as (
      ${auditInStatement({ caller, action: 'letter-text-changed', at }, { from: sql`saved` })}
    )
    select version from saved`);
  return rows.length > 0;
}

/** Logs that a letter was looked at as it would be; nothing of it is stored. */
export async function logPreview(db: Executor, caller: AdministratorCaller, at: Date): Promise<void> {
  await db.execute(sql`
    with act as (select 1)
    ${auditInStatement({ caller, action: 'letter-text-viewed', at }, { from: sql`act` })}`);
}
