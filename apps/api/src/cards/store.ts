import { enrolmentStatuses } from '@frikort/domain/enrolment';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { known, statement } from '../database/statement.ts';
import { hasNumber } from '../rules/grant-undone.ts';
import {
  alarmActions,
  type LookupBudget,
  raisedAlarms,
  spendLookup,
  tellOfAlarms,
  withinBudget,
} from '../rules/lookup-budget.ts';
import { cardsOfCitizen } from '../rules/programme-years.ts';
import { reachesEmployment } from '../rules/reach.ts';

/** The enrolment behind a card number, as far as a company's look-up needs it. */
export type FoundCard = {
  status: 'active' | 'inactive';
  name: string;
  nameProtected: boolean;
  grantedAt: Date;
  /** The responsible municipality, by code; no company is told it. */
  authorityCode: string;
  companyHasEmployment: boolean;
  cards: { year: number; allowanceOere: number; usedOere: number }[];
};

export type CardSearch = {
  /** False when a budget was spent before: then nothing is told. */
  withinBudget: boolean;
  /** This miss was the last that a budget had. */
  alarm: boolean;
  card?: FoundCard;
};

const cardRow = z.strictObject({
  within_budget: z.boolean(),
  alarms: z.array(z.enum(alarmActions)),
  /** Nothing stands here and below where no card is found. */
  status: z.enum(enrolmentStatuses).nullable(),
  name: z.string().nullable(),
  name_protected: z.boolean().nullable(),
  granted_at: z.string().nullable(),
  authority_code: z.string().nullable(),
  company_has_employment: z.boolean(),
  cards: z.array(z.strictObject({ year: z.int(), allowanceOere: z.int(), usedOere: z.int() })),
});

const lookUp = statement<{ budget: LookupBudget; cardNumber: string }, typeof cardRow>(
  'look-up-card',
  cardRow,
  ({ budget: placed, cardNumber }) => {
    const caller = known(placed.caller, { role: 'employee' } as const);
    const budget = known(placed, { of: 'card-number', caller } as const);
    const { at } = placed;
    return sql`
    with citizen as (
      select * from citizens where card_number = ${cardNumber} and ${hasNumber}
    ), ${spendLookup(budget, sql`exists (select from citizen)`, {
      parts: [
        sql`counted as (select ${withinBudget(budget)} as within_budget from spent)`,
        sql`found as (select citizen.* from citizen, counted where counted.within_budget)`,
        sql`missed as (select from counted where within_budget and not exists (select from citizen))`,
        sql`limited as (select from counted where not within_budget)`,
      ],
      logged: [
        [
          { caller, action: 'card-looked-up', at },
          { from: sql`found`, subject: sql`found.audit_subject` },
        ],
        [
          { caller, action: 'card-lookup-missed', at },
          { from: sql`missed`, refusedWith: 'card-number-unknown' },
        ],
        [
          { caller, action: 'card-lookup-limited', at },
          { from: sql`limited`, refusedWith: 'too-many-requests' },
        ],
      ],
    })}
    select counted.*, ${raisedAlarms} as alarms, citizen.status, citizen.name, citizen.name_protected, citizen.granted_at,
      citizen.authority_code,
      exists (
        select from employments employment
        where ${reachesEmployment(caller)} and employment.citizen_id = citizen.id
      ) as company_has_employment,
      ${cardsOfCitizen(at)} as cards
    from counted left join found citizen on true`;
  },
);

/**
 * Finds a card number for a company, counts it against the budget and logs what came of it: one statement, the same one
 * for numbers that are active, inactive or nobody's, so that no answer takes longer than another by its way.
 */
export async function findCardForCompany(
  db: Executor,
  budget: LookupBudget,
  cardNumber: string,
): Promise<CardSearch> {
  const [row] = await lookUp(db, { budget, cardNumber });
  if (!row) throw new Error('A look-up without an answer');
  tellOfAlarms(budget, row.alarms);
  const told = { withinBudget: row.within_budget, alarm: row.alarms.length > 0 };
  const { status, name, name_protected: nameProtected, granted_at: grantedAt } = row;
  const { authority_code: authorityCode } = row;
  if (status === null || name === null || nameProtected === null) return told;
  if (grantedAt === null || authorityCode === null) return told;
  return {
    ...told,
    card: {
      status,
      name,
      nameProtected,
      grantedAt: new Date(grantedAt),
      authorityCode,
      companyHasEmployment: row.company_has_employment,
      cards: row.cards,
    },
  };
}
