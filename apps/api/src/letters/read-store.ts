import { todayInCopenhagen } from '@frikort/domain/calendar';
import { letterKinds } from '@frikort/domain/letter';
import { standardLetter } from '@frikort/domain/letter-standard';
import { present } from '@frikort/domain/present';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, type Seen } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, CitizenCaller } from '../auth/caller.ts';
import { authorityOf } from '../authorities/authority.ts';
import { contactColumn, contactRow } from '../authorities/contact.ts';
import type { Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { day, query } from '../database/query.ts';
import { reachesCitizen } from '../rules/reach.ts';
import type { StoredLetter } from './letter.ts';
import { decidedOn } from './listed-letter.ts';
import { letterTextColumn, letterTextRow } from './text-store.ts';

/** Who reads a letter: a caseworker of the responsible authority, or the citizen (R14, R24). */
export type LetterReader = CaseworkerCaller | CitizenCaller;

/** One look at one letter. */
type Look = { caller: LetterReader; citizenId: string; letterId: string; at: Date; seen: Seen };

const storedRow = z.strictObject({
  id: z.uuid(),
  kind: z.enum(letterKinds),
  authority_code: z.string(),
  name: z.string(),
  card_number: z.string(),
  standard_version: z.string(),
  text: letterTextRow.nullable(),
  contact: contactRow.nullable(),
  years: z.array(z.strictObject({ year: z.int(), allowanceOere: z.int(), example: z.boolean() })).nullable(),
  made_at: z.string(),
  decided_on: day,
  reason: z.string().nullable(),
});

/** The columns of {@link StoredLetter} over `letter`, with what each letter was made of. */
const storedColumns: SQL = sql`letter.id, letter.kind, letter.authority_code, letter.name, letter.card_number,
  letter.standard_version, case when saved_text.version is not null then ${letterTextColumn} end as text,
  case when saved.version is not null then ${contactColumn} end as contact, letter.years,
  ${instantText(sql`event.at`)} as made_at, ${decidedOn} as decided_on,
  (select change ->> 'to' from jsonb_array_elements(event.changes) change
    where change ->> 'field' = 'reason') as reason`;

const withWhatItWasMadeOf: SQL = sql`
  join history_events event on event.id = letter.id
  left join letter_texts saved_text on saved_text.authority_code = letter.authority_code
    and saved_text.kind = letter.kind and saved_text.version = letter.text_version
  left join authority_contacts saved on saved.authority_code = letter.authority_code
    and saved.version = letter.contact_version`;

/** Reads one letter and logs that it was seen; `undefined` when there is none for this caller (R14, R24, R36). */
export async function readLetter(
  db: Executor,
  { caller, citizenId, letterId, at, seen }: Look,
): Promise<StoredLetter | undefined> {
  const action = caller.role === 'citizen' ? (`own-letter-${seen}` as const) : (`letter-${seen}` as const);
  const rows = await query(
    db,
    storedRow,
    sql`
    with letter as (
      select letters.*, citizen.card_number, citizen.audit_subject
      from letters join citizens citizen on citizen.id = letters.citizen_id
      where letters.id = ${letterId}::uuid and citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}
    ), logged as (
      ${auditInStatement(
        { caller, action, at },
        { from: sql`letter`, subject: sql`letter.audit_subject`, object: sql`letter.citizen_id` },
      )}
    )
    select ${storedColumns} from letter ${withWhatItWasMadeOf}`,
  );
  return rows[0] && toStored(rows[0]);
}

/** Every letter of the citizen, the latest first, for a file whose making is logged already. */
export async function readOwnLetters(db: Executor, { citizenId }: CitizenCaller): Promise<StoredLetter[]> {
  const rows = await query(
    db,
    storedRow,
    sql`
    with letter as (
      select letters.*, citizen.card_number
      from letters join citizens citizen on citizen.id = letters.citizen_id
      where citizen.id = ${citizenId}::uuid
    )
    select ${storedColumns} from letter ${withWhatItWasMadeOf}
    order by event.at desc, event.id desc`,
  );
  return rows.map(toStored);
}

function toStored(row: z.output<typeof storedRow>): StoredLetter {
  const { id, kind, authority_code: authorityCode, text } = row;
  return {
    id,
    kind,
    authorityCode,
    text: text ?? standardLetter(row.standard_version)[kind],
    isStandard: text === null,
    facts: {
      name: row.name,
      cardNumber: row.card_number,
      decidedOn: row.decided_on,
      effectiveOn: todayInCopenhagen(new Date(row.made_at)),
      authority: authorityOf(authorityCode).name,
      contact: row.contact,
      ...present({ reason: row.reason, years: row.years }),
    },
  };
}
