import { cardsShownToCompany, lookupTellsName } from '@frikort/domain/access';
import { startOfYear, todayInCopenhagen } from '@frikort/domain/calendar';
import { nameForCompany } from '@frikort/domain/protection';
import type { TooManyRequests } from '@frikort/domain/refusal';
import type { Result } from '@frikort/domain/result';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Database } from '../database/database.ts';
import type { CprVault } from '../database/encryption.ts';
import { type CardBudgetDeps, cardBudget } from '../rules/lookup-budget.ts';
import { budgetSpent } from './count-against-budget.ts';
import { type FoundCard, findCardForCompany } from './store.ts';

/** What looking a card up needs from outside. */
export type CardDeps = CardBudgetDeps & { db: Database; vault: CprVault };

/** What a company learns about a card number. */
export type CardLookup = {
  cardNumber: string;
  status: 'active' | 'inactive';
  name?: string;
  nameProtected?: boolean;
  grantedOn?: string;
  cards?: { year: number; remainingOere: number }[];
  /** For a person's page, which tells of its steps with it (R38). */
  countedFor?: string;
};

/** `alarm`: this was the wrong number that spent the budget (R27). */
type CardLookupOutcome = Result<CardLookup, TooManyRequests | { code: 'card-number-unknown' }> & {
  alarm: boolean;
};

/**
 * Looks a card number up for a company (R10), within its budget (R27). Every look-up is logged, also one without a
 * hit and one that the budget refuses.
 * @param enteredYear the year of the dates entered so far, whose balance is shown too
 */
export async function lookUpCard(
  deps: CardDeps,
  caller: EmployeeCaller,
  cardNumber: string,
  enteredYear: number | undefined,
): Promise<CardLookupOutcome> {
  const budget = cardBudget(deps, caller);
  const found = await findCardForCompany(deps.db, budget, cardNumber);
  const { alarm, withinBudget } = found;
  if (!withinBudget) return { ok: false, alarm, refusal: await budgetSpent(deps.db, budget) };
  if (!found.card) return { ok: false, alarm, refusal: { code: 'card-number-unknown' } };
  const shown = cardForCompany(found.card, cardNumber, budget.at, enteredYear);
  const isTold = shown.name !== undefined && caller.entrance !== undefined;
  const countedFor = isTold ? { countedFor: deps.vault.sealAuthority(found.card.authorityCode) } : {};
  return { ok: true, alarm, value: { ...shown, ...countedFor } };
}

function cardForCompany(
  card: FoundCard,
  cardNumber: string,
  at: Date,
  enteredYear: number | undefined,
): CardLookup {
  const { status } = card;
  if (!lookupTellsName(status, card.companyHasEmployment)) return { cardNumber, status };
  const entered = enteredYear === undefined ? [] : [startOfYear(enteredYear)];
  const years = card.cards.map(({ year }) => year);
  const shown = cardsShownToCompany(years, todayInCopenhagen(at), entered);
  return {
    cardNumber,
    status,
    name: nameForCompany(card),
    nameProtected: card.nameProtected,
    grantedOn: todayInCopenhagen(card.grantedAt),
    cards: card.cards
      .filter(({ year }) => shown.includes(year))
      .map(({ year, allowanceOere, usedOere }) => ({ year, remainingOere: allowanceOere - usedOere })),
  };
}
