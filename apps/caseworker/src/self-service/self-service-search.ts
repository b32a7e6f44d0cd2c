import { present } from '@frikort/domain/present';
import { type Flow, flows } from '@frikort/domain/self-service';
import { isWeek, type Week } from '@frikort/domain/week';

/** What the address of the page about self-service says: the week, the one beside it, and whose steps are drawn. */
export type SelfServiceSearch = { readonly uge?: Week; readonly med?: Week; readonly opgave?: Flow };

const weekIn = (value: unknown): Week | undefined =>
  typeof value === 'string' && isWeek(value) ? value : undefined;

/** Reads the address; what is not known is left out. */
export function selfServiceSearch({ uge, med, opgave }: Record<string, unknown>): SelfServiceSearch {
  return present({
    uge: weekIn(uge),
    med: weekIn(med),
    opgave: flows.find((flow) => flow === opgave),
  });
}
