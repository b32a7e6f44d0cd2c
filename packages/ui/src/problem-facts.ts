import type { Problem } from '@frikort/api-client/problem';
import { present } from '@frikort/domain/present';
import {
  type ImportFileFault,
  importFileFaults,
  type RequestLimit,
  requestLimits,
} from '@frikort/domain/refusal';
import { type WebhookAddressFault, webhookAddressFaults } from '@frikort/domain/webhook';
import { isWeek } from '@frikort/domain/week';
import { shownAmount, shownCount, shownDate, shownInstant, shownPeriod } from './format.ts';
import { shownWeek } from './shown-week.ts';

/** What is wrong with the file of an import. `row` and `column` count from 1, `mostRows` is written out. */
export type FileFacts = {
  reason?: ImportFileFault;
  row?: number;
  column?: number;
  headings?: readonly string[];
  mostRows?: string;
};

/** The facts of a problem, ready to stand in a sentence. All may be missing: an answer can come from a newer API. */
export type Facts = {
  /** What is left on the card. */
  remaining?: string;
  /** The highest amount that would be accepted. */
  maxAmount?: string;
  /** The last day on which the employment could be edited. */
  editableUntil?: string;
  /** The last day that would be accepted. */
  earliest?: string;
  latest?: string;
  year?: string;
  /** The same period, cut at New Year. */
  parts?: readonly string[];
  /** Minutes to wait, rounded up. */
  waitMinutes?: number;
  /** What there was too much of; numbers that were looked up when it is missing. */
  limit?: RequestLimit;
  /** The most that any card of the year has used. */
  highestUsed?: string;
  /** The instant from which a later amount counts. */
  from?: string;
  /** The CPR register's status code (SF1520). */
  registerStatus?: number;
  /** The earlier row of an import that a row repeats, as it is counted below the headings. */
  repeatsRow?: number;
  /** What is wrong with a file. */
  file?: FileFacts;
  /** Who is assigned to the citizen. */
  assigned?: string;
  currentCpr?: string;
  /** Why nothing is sent to an address. */
  addressFault?: WebhookAddressFault;
  /** What became of a transfer already, and until when it could be decided. */
  transferState?: 'accepted' | 'refused' | 'withdrawn';
  /** The first and the last week that can be asked for, as they are shown. */
  earliestWeek?: string;
  latestWeek?: string;
  openUntil?: string;
  /** What of a form of cooperation is in a name, and when an organisation of efforts started. */
  word?: string;
  startDate?: string;
  /** How many there may be. */
  most?: number;
  /** Until when something counts. */
  until?: string;
};

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isLimit(value: unknown): value is RequestLimit {
  return requestLimits.some((limit) => limit === value);
}

function isAddressFault(value: unknown): value is WebhookAddressFault {
  return webhookAddressFaults.some((fault) => fault === value);
}

const decidedStates = ['accepted', 'refused', 'withdrawn'] as const;

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function periods(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((part: unknown) => {
    if (typeof part !== 'object' || part === null || !('startDate' in part) || !('endDate' in part))
      return [];
    const { startDate, endDate } = part;
    return isDate(startDate) && isDate(endDate) ? [shownPeriod(startDate, endDate)] : [];
  });
}

function shownWeekOf(value: unknown): string | undefined {
  return typeof value === 'string' && isWeek(value) ? shownWeek(value) : undefined;
}

function namedCaseworker(value: unknown): Pick<Facts, 'assigned'> {
  if (typeof value !== 'object' || value === null || !('name' in value)) return {};
  return typeof value.name === 'string' ? { assigned: value.name } : {};
}

function fileFacts({ reason, row, column, headings, mostRows }: Problem['facts']): Pick<Facts, 'file'> {
  const known = importFileFaults.find((fault) => fault === reason);
  if (known === undefined) return {};
  const told = Array.isArray(headings) ? headings.filter((text) => typeof text === 'string') : [];
  return {
    file: present({
      reason: known,
      row: isAmount(row) ? row : undefined,
      column: isAmount(column) ? column : undefined,
      headings: told.length > 0 ? told : undefined,
      mostRows: isAmount(mostRows) ? shownCount(mostRows) : undefined,
    }),
  };
}

/** Reads the members that the texts use; what is not of the expected form is left out, never shown raw. */
export function factsOf({ facts, retryAfter }: Problem): Facts {
  const { remainingOere, maxAmountOere, highestUsedOere, editableUntil, year, registerStatus, currentCpr } =
    facts;
  const { earliest, from, limit, latest, repeatsRow, until, most, reason, openUntil, state } = facts;
  const { word, startDate } = facts;
  const parts = periods(facts.splitAt);
  return {
    ...present({
      remaining: isAmount(remainingOere) ? shownAmount(remainingOere) : undefined,
      maxAmount: isAmount(maxAmountOere) ? shownAmount(maxAmountOere) : undefined,
      highestUsed: isAmount(highestUsedOere) ? shownAmount(highestUsedOere) : undefined,
      editableUntil: isDate(editableUntil) ? shownDate(editableUntil) : undefined,
      earliest: isDate(earliest) ? shownDate(earliest) : undefined,
      latest: isDate(latest) ? shownDate(latest) : undefined,
      openUntil: isDate(openUntil) ? shownDate(openUntil) : undefined,
      transferState: decidedStates.find((decided) => decided === state),
      word: typeof word === 'string' ? word : undefined,
      startDate: isDate(startDate) ? shownDate(startDate) : undefined,
      earliestWeek: shownWeekOf(earliest),
      latestWeek: shownWeekOf(latest),
      year: isAmount(year) ? String(year) : undefined,
      parts: parts.length > 0 ? parts : undefined,
      waitMinutes: retryAfter === undefined ? undefined : Math.max(1, Math.ceil(retryAfter / 60)),
      limit: isLimit(limit) ? limit : undefined,
      repeatsRow: isAmount(repeatsRow) ? repeatsRow : undefined,
      from: isInstant(from) ? shownInstant(from) : undefined,
      until: isInstant(until) ? shownInstant(until) : undefined,
      most: isAmount(most) ? most : undefined,
      addressFault: isAddressFault(reason) ? reason : undefined,
    }),
    ...fileFacts(facts),
    ...namedCaseworker(facts.assignedCaseworker),
    ...(isAmount(registerStatus) && { registerStatus }),
    ...(typeof currentCpr === 'string' && { currentCpr }),
  };
}
