import { isAuditAction } from '@frikort/domain/audit';
import { isCalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { isCvr, typedCvr } from '@frikort/domain/cvr';
import { present } from '@frikort/domain/present';
import { readSearchQuery } from '@frikort/domain/search';
import { cleanLine } from '@frikort/domain/text';
import { readDate, readPeriod } from '@frikort/domain/typed-date';
import { currentTime } from '@frikort/ui/current-time';
import { dateInput } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import type { LogFilter } from '../queries/log.ts';
import type { LogTexts } from './log.da.ts';
import type { LogSearch } from './log-search.ts';

/** What stands in the fields above the log. */
/** Everything, only what changes something, or only what was refused. */
export const kinds = ['all', 'changes', 'refused'] as const;
export type Kind = (typeof kinds)[number];

export type TypedFilter = {
  citizen: string;
  employee: string;
  /** Empty for every action. */
  action: string;
  kind: Kind;
  organisation: string;
  from: string;
  to: string;
  names: boolean;
};

export const nothingTyped: TypedFilter = {
  citizen: '',
  employee: '',
  action: '',
  kind: 'all',
  organisation: '',

  from: '',
  to: '',
  names: false,
};

/** The fields as they stand when the address asked for something. */
export function typedFor({ cvr = '', fra }: LogSearch): TypedFilter {
  const from = fra !== undefined && isCalendarDate(fra) ? dateInput(fra) : '';
  return { ...nothingTyped, organisation: cvr, from };
}

export type FilterErrors = Partial<Record<'citizen' | 'organisation' | 'from' | 'to', string>>;

/** Reads the fields; an empty one asks for everything. @returns the filter, or what is wrong field by field */
export function readFilter(
  typed: TypedFilter,
  texts: Pick<LogTexts, 'citizenWrong' | 'organisationWrong' | 'from' | 'to'>,
): { errors: FilterErrors; filter: LogFilter } {
  const citizen = cleanLine(typed.citizen);
  const employee = cleanLine(typed.employee);
  const organisation = typedCvr(typed.organisation);
  const today = todayInCopenhagen(currentTime());
  // What was done lies behind us: `1/12` is last December until it is December again.
  const days = readPeriod(typed.from, typed.to, today, { until: today });
  const from = dayOf(typed.from, days.start);
  const to = dayOf(typed.to, days.start.ok ? days.end : readDate(typed.to, today, { until: today }));
  const errors: FilterErrors = present({
    citizen: citizen === '' || readSearchQuery(citizen).ok ? undefined : texts.citizenWrong,
    organisation: organisation === '' || isCvr(organisation) ? undefined : texts.organisationWrong,
    from: from.error === undefined ? undefined : `${texts.from}: ${from.error}`,
    to: to.error === undefined ? undefined : `${texts.to}: ${to.error}`,
  });
  const filter: LogFilter = present({
    citizen: citizen === '' ? undefined : citizen,
    employee: employee === '' ? undefined : employee,
    action: isAuditAction(typed.action) ? typed.action : undefined,
    changes: typed.kind === 'changes' ? 'true' : undefined,
    outcome: typed.kind === 'refused' ? 'refused' : undefined,
    organisation: organisation === '' ? undefined : organisation,
    from: from.day,
    to: to.day,
    names: typed.names ? 'true' : undefined,
  });
  return { errors, filter };
}

function dayOf(text: string, read: ReturnType<typeof readDate>): { day?: string; error?: string } {
  if (cleanLine(text) === '') return {};
  return read.ok ? { day: read.value } : { error: unreadableText(read.refusal) };
}
