import * as z from 'zod';
import { citizenLists, citizenSorts } from './citizen-list.ts';
import { dueControls } from './control.ts';
import { enrolmentStatuses } from './enrolment.ts';
import { highestOere } from './money.ts';
import { strict } from './schemas.ts';
import { textLimits } from './text-limits.ts';
import { code, lineWithoutCpr, typed } from './text-schemas.ts';

/* What a caseworker keeps of how they look at lists; the same habits as `schemas.ts`. */

const amount = () => z.int(typed).min(0, code('too-small')).max(highestOere, code('too-large'));

/** How a list is narrowed and ordered, as its address has it: never a text, which may be a name. */
const listFilter = () =>
  strict({
    status: z.enum(enrolmentStatuses, code('not-allowed-value')).exactOptional(),
    control: z.enum(dueControls, code('not-allowed-value')).exactOptional(),
    /** Only those of whom the CPR register says something to mind (R21). */
    flagged: z.literal(true, code('not-allowed-value')).exactOptional(),
    /** Only those who have asked for the consent to be withdrawn (R13). */
    withdrawing: z.literal(true, code('not-allowed-value')).exactOptional(),
    /** Whose citizens they are, by the caseworker's id; only in the list of all (R17). */
    caseworker: z.uuid(code('invalid')).exactOptional(),
    /** The year whose remaining balance is meant, and between which amounts it lies; this year when left out. */
    year: z.int(typed).min(1000, code('too-small')).max(2999, code('too-large')).exactOptional(),
    remainingFromOere: amount().exactOptional(),
    remainingUntilOere: amount().exactOptional(),
    sort: z.enum(citizenSorts, code('not-allowed-value')).exactOptional(),
  });

/** PUT `/saved-filters` (R17): one by that name takes the place of the one before. */
export const savedFilterInput = /* @__PURE__ */ (() =>
  strict({
    name: lineWithoutCpr(textLimits.filterName),
    list: z.enum(citizenLists, code('not-allowed-value')),
    filter: listFilter(),
  }))();

/** PUT `/worklist/little-left` (R17): from how much down little is left. */
export const littleLeftInput = /* @__PURE__ */ (() => strict({ littleLeftOere: amount() }))();

export type SavedFilterInput = z.infer<typeof savedFilterInput>;
