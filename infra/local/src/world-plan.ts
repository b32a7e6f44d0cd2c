import { todayInCopenhagen } from '@frikort/domain/calendar';
import { generatedPast } from './generated-past.ts';
import { namedPast } from './named-past.ts';
import type { Act } from './world-acts.ts';

/** Leaves out what would follow on something that has not happened: a correction of what was never registered. */
function withoutOrphans(acts: readonly Act[]): Act[] {
  const registered = new Set<string>();
  return acts.filter((act) => {
    if (act.kind === 'register') registered.add(act.employment.key);
    return (act.kind !== 'edit' && act.kind !== 'cancel') || registered.has(act.key);
  });
}

/**
 * Everything that has happened in the local world by `now`, in the order in which it happened. What belongs to
 * the people who can log in always has happened, on New Year's morning too; of the others, what lies ahead is
 * left out.
 */
export function worldPlan(now: Date): Act[] {
  const today = todayInCopenhagen(now);
  const named = namedPast(today).map((act) => ({ ...act, at: act.at > now ? now : act.at }));
  const generated = generatedPast(today).filter(({ at }) => at < now);
  const acts = [...named, ...generated].toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return withoutOrphans(acts);
}

/** The acts one citizen after the other, each citizen's in their order: what concerns different citizens may go side by side. */
export function byCitizen(acts: readonly Act[]): Act[][] {
  const cardNumbers = new Map<string, string>();
  const chains = new Map<string, Act[]>();
  for (const act of acts) {
    if (act.kind === 'register') cardNumbers.set(act.employment.key, act.employment.cardNumber);
    const cardNumber =
      act.kind === 'register'
        ? act.employment.cardNumber
        : 'key' in act
          ? (cardNumbers.get(act.key) ?? '')
          : act.cardNumber;
    chains.set(cardNumber, [...(chains.get(cardNumber) ?? []), act]);
  }
  return [...chains.values()];
}
