import { todayInCopenhagen } from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import {
  completionRate,
  type Flow,
  flowSteps,
  flows,
  handChannels,
  isSelfService,
  receiptChannels,
  roleOfFlow,
  selfServiceShare,
} from '@frikort/domain/self-service';
import { mondayOf, sundayOf, type Week } from '@frikort/domain/week';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { onlyInLog } from '../rules/self-service.ts';
import type { WeekFigures } from './figures.ts';
import type { CountedWeek } from './figures-store.ts';

/** The figures of a week as they are shown: every flow, every step, and what follows from them (R38). */
export function weekFigures(
  { authority }: CaseworkerCaller,
  asked: Week,
  counted: CountedWeek,
  at: Date,
): WeekFigures {
  const { code, name } = authority;
  const to = sundayOf(asked);
  return {
    week: asked,
    from: mondayOf(asked),
    to,
    authority: { code, name },
    complete: todayInCopenhagen(at) > to,
    flows: flows.map((flow) => flowFigures(flow, counted)),
  };
}

function flowFigures(
  flow: Flow,
  { receipts, recount, steps, byHand }: CountedWeek,
): WeekFigures['flows'][number] {
  const sumOf = <Item extends { flow: Flow; count: number }>(
    items: readonly Item[],
    which: (item: Item) => boolean,
  ) => items.reduce((sum, item) => (item.flow === flow && which(item) ? sum + item.count : sum), 0);
  const received = byName(receiptChannels, (channel) => sumOf(receipts, (item) => item.channel === channel));
  const atHand = byName(handChannels, (channel) => sumOf(byHand, (item) => item.channel === channel));
  const told = (own: boolean, step: string) => sumOf(steps, (item) => item.own === own && item.step === step);
  const began = told(true, 'started');
  const selfService = receiptChannels
    .filter(isSelfService)
    .reduce((sum, channel) => sum + received[channel], 0);
  const handled = handChannels.reduce((sum, channel) => sum + atHand[channel], 0);
  return {
    flow,
    role: roleOfFlow[flow],
    steps: flowSteps.map((step) =>
      step === 'receipt'
        ? { step, own: received.web, country: 0 }
        : { step, own: told(true, step), country: told(false, step) },
    ),
    receipts: received,
    byHand: atHand,
    ...present({
      recount: onlyInLog.includes(flow) ? undefined : sumOf(recount, () => true),
      completion: completionRate({ receipts: received.web, started: began }) ?? undefined,
      share: selfServiceShare({ selfService, byHand: handled }) ?? undefined,
    }),
  };
}

function byName<Name extends string>(
  names: readonly Name[],
  of: (name: Name) => number,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, number>;
}
