import type { LetterKind } from '@frikort/domain/letter';
import { currentStandardLetter } from '@frikort/domain/letter-standard';
import { type SQL, sql } from 'drizzle-orm';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { citizenHasCard, isExampleAt, openedYears } from '../rules/programme-years.ts';

/** The letter of a decision that is being made. */
export type NewLetter = {
  /** That of the decision in the history. */
  id: string;
  kind: LetterKind;
  caller: CaseworkerCaller;
  at: Date;
};

/**
 * The statement part that writes the letter of a decision, in the statement that decides (R36): what stands in it later
 * is what counted in the same instant. Over the CTE `citizen`, with a row for each citizen decided about.
 */
export function letterInStatement({ id, kind, caller, at }: NewLetter): SQL {
  const { code } = caller.authority;
  return sql`insert into letters (id, citizen_id, kind, authority_code, name, text_version, standard_version,
      contact_version, years)
    select ${id}::uuid, citizen.id, ${kind}, ${code}, citizen.name,
      coalesce((select max(version) from letter_texts where authority_code = ${code} and kind = ${kind}), 0),
      ${currentStandardLetter.version},
      coalesce((select max(version) from authority_contacts where authority_code = ${code}), 0),
      ${kind === 'grant' ? yearsCovered(at) : sql`null::jsonb`}
    from citizen`;
}

/** The amounts of the years that a grant covers (R13), as they are now. */
function yearsCovered(at: Date): SQL {
  return sql`(
    select coalesce(jsonb_agg(jsonb_build_object('year', opened.year, 'allowanceOere', opened.allowance_oere,
      'example', ${isExampleAt(at)}) order by opened.year), '[]')
    from (${openedYears(at)}) opened join programme_years y on y.year = opened.year
    where ${citizenHasCard})`;
}
