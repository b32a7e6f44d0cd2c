import {
  addDays,
  type CalendarDate,
  calendarDate,
  endOfYear,
  startOfYear,
  yearOf,
} from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import { identityById } from '@frikort/test-nemlogin/people';
import type { Staff } from './generated-people.ts';
import { type Act, contactOf } from './world-acts.ts';

/** A person who can log in, as somebody who acted before. */
export function staffOf(id: string): Staff {
  const identity = identityById(id);
  if (identity.kind !== 'professional') throw new Error(`${id} acts for no organisation`);
  return {
    name: identity.name,
    uuid: identity.uuid,
    organisation: { cvr: identity.cvr, name: identity.organisationName },
  };
}

/** An instant in the middle of a working day. */
export const atNoon = (date: CalendarDate, minutes = 0): Date =>
  new Date(Date.parse(`${date}T11:00:00Z`) + minutes * 60_000);

/** What an employment is about, before somebody registers it. */
interface Work {
  readonly key: string;
  readonly by: Staff;
  readonly cardNumber: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly amountOere: number;
  /** The day it is registered; an employment may be registered before it ends. */
  readonly on: CalendarDate;
  readonly reference?: string;
}

function register({ key, by, cardNumber, from, to, amountOere, on, reference }: Work): Act {
  return {
    kind: 'register',
    at: atNoon(on),
    by,
    employment: {
      key,
      cardNumber,
      startDate: from,
      endDate: to,
      amountOere,
      contact: contactOf(by),
      ...present({ reference }),
    },
  };
}

function grants(lastYear: number): Act[] {
  const [ib, troels, karen] = [staffOf('ib-iversen'), staffOf('troels-madsen'), staffOf('karen-holm')];
  const granted: readonly [identity: string, cardNumber: string, by: Staff, year: number, day: string][] = [
    ['lone-hansentest', '70505', troels, lastYear, '02-03'],
    // So long ago that a control is overdue (R18).
    ['frederik-hansentest', '76259', ib, lastYear - 2, '02-10'],
    ['astrid-bruun', '59112', karen, lastYear, '02-12'],
    ['paula-skjoldborg', '31848', ib, lastYear, '02-17'],
    ['finn-stoptest', '42417', ib, lastYear, '02-24'],
  ];
  return granted.flatMap(([identity, cardNumber, by, year, day]): Act[] => {
    const person = identityById(identity);
    if (person.kind !== 'person') throw new Error(`${identity} is no citizen`);
    const at = atNoon(calendarDate(`${year}-${day}`));
    return [
      { kind: 'grant', at, by, cpr: person.cpr, cardNumber },
      ...(identity === 'finn-stoptest'
        ? []
        : [{ kind: 'assign' as const, at: new Date(at.getTime() + 120_000), by, cardNumber }]),
    ];
  });
}

function employmentsOfLastYear(lastYear: number): Act[] {
  const [bjarne, omar] = [staffOf('bjarne-jepsen'), staffOf('omar-haddad')];
  const day = (text: string): CalendarDate => calendarDate(`${lastYear}-${text}`);
  const may = { from: day('05-01'), to: day('05-31'), amountOere: 320_000, on: day('06-02') };
  const september = { from: day('09-01'), to: day('09-30'), amountOere: 450_000, on: day('09-03') };
  return [
    register({ key: 'lone-may', by: bjarne, cardNumber: '70505', ...may, reference: 'SOL-0512' }),
    register({ key: 'lone-september', by: omar, cardNumber: '70505', ...september }),
    { kind: 'edit', at: atNoon(day('10-02')), by: omar, key: 'lone-september', amountOere: 475_000 },
  ];
}

/** Around today, so that there is always something that can be edited; cut at New Year. */
function employmentsAroundToday(today: CalendarDate): Act[] {
  const [bjarne, sanne, omar] = [staffOf('bjarne-jepsen'), staffOf('sanne-lund'), staffOf('omar-haddad')];
  const year = yearOf(today);
  const withinYear = (date: CalendarDate): CalendarDate => {
    if (yearOf(date) === year) return date;
    return yearOf(date) < year ? startOfYear(year) : endOfYear(year);
  };
  const around = (from: number, to: number): { from: CalendarDate; to: CalendarDate } => ({
    from: withinYear(addDays(today, from)),
    to: withinYear(addDays(today, to)),
  });
  // Never before this year: only then is it sure to be open, and what follows another keeps its order.
  const ago = (days: number): CalendarDate => withinYear(addDays(today, -days));
  const lone = { cardNumber: '70505', by: bjarne };
  return [
    register({
      ...lone,
      key: 'lone-now',
      ...around(-12, 9),
      amountOere: 180_000,
      on: ago(13),
      reference: 'SOL-0713',
    }),
    { kind: 'edit', at: atNoon(ago(6)), by: sanne, key: 'lone-now', amountOere: 210_000 },
    register({ ...lone, key: 'lone-mistake', ...around(-9, -7), amountOere: 95_000, on: ago(8) }),
    {
      kind: 'cancel',
      at: atNoon(ago(8), 25),
      by: bjarne,
      key: 'lone-mistake',
      reason: 'Registreret på den forkerte borger',
    },
    register({
      key: 'astrid-now',
      by: omar,
      cardNumber: '59112',
      ...around(-20, -2),
      amountOere: 275_000,
      on: ago(15),
    }),
    register({
      key: 'paula-now',
      by: bjarne,
      cardNumber: '31848',
      ...around(-10, 4),
      amountOere: 120_000,
      on: ago(10),
    }),
    register({
      key: 'finn-now',
      by: bjarne,
      cardNumber: '42417',
      ...around(-25, -5),
      amountOere: 250_000,
      on: ago(20),
    }),
    {
      kind: 'deactivate',
      at: atNoon(ago(3)),
      by: staffOf('ib-iversen'),
      cardNumber: '42417',
      reason: 'Opfylder ikke længere betingelserne',
    },
  ];
}

/** One that ended long ago and is locked (R7), once the year is old enough to have one. */
function lockedOfThisYear(today: CalendarDate): Act[] {
  const day = (text: string): CalendarDate => calendarDate(`${yearOf(today)}-${text}`);
  if (today < day('02-20')) return [];
  const january = { from: day('01-05'), to: day('01-12'), amountOere: 150_000, on: day('01-14') };
  return [register({ key: 'lone-january', by: staffOf('bjarne-jepsen'), cardNumber: '70505', ...january })];
}

/** What happened to the people of the local world who can log in (README.md, "The local world"). */
export function namedPast(today: CalendarDate): Act[] {
  const lastYear = yearOf(today) - 1;
  return [
    ...grants(lastYear),
    ...employmentsOfLastYear(lastYear),
    ...lockedOfThisYear(today),
    ...employmentsAroundToday(today),
  ];
}
