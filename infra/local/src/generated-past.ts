import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  endOfYear,
  startOfYear,
  yearOf,
} from '@frikort/domain/calendar';
import { cafeSolsikken, nordhavnGartneri } from '@frikort/test-nemlogin/people';
import {
  type GeneratedCitizen,
  generatedCitizens,
  generatedStaff,
  otherCompanies,
  type Staff,
} from './generated-people.ts';
import { staffOf } from './named-past.ts';
import { type Seeded, seeded } from './seeded.ts';
import { type Act, contactOf } from './world-acts.ts';

const REASONS = [
  'Opfylder ikke længere betingelserne',
  'Borgeren ønsker ikke længere at deltage',
  'Fraflyttet Danmark',
] as const;

/** Nobody is planned to earn more than this in a year: less than any allowance since 2019. */
const MOST_IN_A_YEAR_OERE = 1_900_000;

/** Those who can log in act beside the generated ones, so that their own lists have something to show. */
const STAFF: readonly Staff[] = [
  ...['ib-iversen', 'troels-madsen', 'karen-holm', 'bjarne-jepsen', 'sanne-lund', 'omar-haddad'].map(staffOf),
  ...generatedStaff,
];

/** The café and the nursery have most of the employments: theirs are the lists that somebody can look at. */
const EMPLOYERS = [
  ...([cafeSolsikken.cvr, cafeSolsikken.cvr, nordhavnGartneri.cvr] as const),
  ...otherCompanies.map(({ cvr }) => cvr),
] as const;

function staffIn(cvr: string, chance: Seeded): Staff {
  const [first, ...others] = STAFF.filter(({ organisation }) => organisation.cvr === cvr);
  if (first === undefined) throw new Error(`Nobody works at ${cvr}`);
  return chance.pick([first, ...others]);
}

/** Within working hours, whatever the season. */
const duringWork = (date: CalendarDate, chance: Seeded): Date =>
  new Date(Date.parse(`${date}T07:00:00Z`) + chance.whole(0, 7 * 3600) * 1000);

function dayBetween(first: CalendarDate, last: CalendarDate, chance: Seeded): CalendarDate {
  return addDays(first, chance.whole(0, Math.max(0, daysBetween(first, last))));
}

const earliest = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);
const latest = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/** An employment within `first` to `last`, registered around its start, and now and then corrected or cancelled. */
function employmentActs(
  citizen: GeneratedCitizen,
  key: string,
  [first, last]: readonly [CalendarDate, CalendarDate],
  amountOere: number,
  chance: Seeded,
): Act[] {
  const by = staffIn(chance.pick(EMPLOYERS), chance);
  const startDate = dayBetween(first, last, chance);
  const endDate = earliest(addDays(startDate, chance.whole(0, 40)), endOfYear(yearOf(startDate)));
  const on = latest(addDays(startDate, chance.whole(-6, 5)), first);
  const registered = duringWork(on, chance);
  const acts: Act[] = [
    {
      kind: 'register',
      at: registered,
      by,
      employment: {
        key,
        cardNumber: citizen.cardNumber,
        startDate,
        endDate,
        amountOere,
        contact: contactOf(by),
        ...(chance.percent(30) && { reference: `${key.replace(':', '-')}` }),
      },
    },
  ];
  const later = new Date(registered.getTime() + chance.whole(1, 10 * 24) * 3_600_000);
  if (chance.percent(7)) acts.push({ kind: 'edit', at: later, by, key, amountOere: amountOere - 5_000 });
  else if (chance.percent(5))
    acts.push({ kind: 'cancel', at: later, by, key, reason: 'Aftalen blev ikke til noget' });
  return acts;
}

/** The employments of one year, together within {@link MOST_IN_A_YEAR_OERE}. */
function yearActs(
  citizen: GeneratedCitizen,
  period: readonly [CalendarDate, CalendarDate],
  chance: Seeded,
): Act[] {
  const acts: Act[] = [];
  const count = chance.percent(30) ? 0 : chance.whole(1, 3);
  let left = MOST_IN_A_YEAR_OERE;
  for (let index = 0; index < count; index += 1) {
    const amountOere = Math.min(left, chance.whole(20, 300) * 2_500);
    if (amountOere < 50_000) break;
    left -= amountOere;
    acts.push(
      ...employmentActs(
        citizen,
        `${citizen.cardNumber}:${yearOf(period[0])}-${index}`,
        period,
        amountOere,
        chance,
      ),
    );
  }
  return acts;
}

function citizenActs(citizen: GeneratedCitizen, today: CalendarDate, chance: Seeded): Act[] {
  const lastYear = yearOf(today) - 1;
  const { cpr, cardNumber, municipalityCvr } = citizen;
  const by = staffIn(municipalityCvr, chance);
  const granted = dayBetween(calendarDate(`${lastYear}-01-03`), calendarDate(`${lastYear}-11-20`), chance);
  const at = duringWork(granted, chance);
  const acts: Act[] = [{ kind: 'grant', at, by, cpr, cardNumber }];
  if (chance.percent(65)) acts.push({ kind: 'assign', at: new Date(at.getTime() + 90_000), by, cardNumber });
  acts.push(...yearActs(citizen, [addDays(granted, 7), endOfYear(lastYear)], chance));
  acts.push(
    ...yearActs(
      citizen,
      [startOfYear(lastYear + 1), earliest(addDays(today, 10), endOfYear(lastYear + 1))],
      chance,
    ),
  );
  if (chance.percent(8)) {
    const ended = duringWork(dayBetween(addDays(granted, 30), today, chance), chance);
    acts.push({ kind: 'deactivate', at: ended, by, cardNumber, reason: chance.pick(REASONS) });
    return acts.filter((act) => act.kind !== 'register' || act.at < ended);
  }
  return acts;
}

/** What happened to the citizens who fill the lists: the same for everyone who starts on the same day. */
export function generatedPast(today: CalendarDate): Act[] {
  const chance = seeded(20_190_701);
  return generatedCitizens.flatMap((citizen) => citizenActs(citizen, today, chance));
}
