import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cpr, cpr, formatCpr } from '@frikort/domain/cpr';
import { registeredPersons } from '@frikort/test-nemlogin/people';
import { registerFile, systemFolder } from './running-system.ts';

/** Somebody in the local CPR register who has no frikort and belongs to one test. */
export interface TestPerson {
  readonly cpr: Cpr;
  /** As people write it: `290160-0000`. */
  readonly shownCpr: string;
  readonly name: string;
}

const FIRST_NAMES = [
  ...['Alma', 'Bent', 'Clara', 'David', 'Edith', 'Frode', 'Gudrun', 'Holger', 'Irma', 'Johan'],
  ...['Karen', 'Leif', 'Molly', 'Nikolaj', 'Ove', 'Pernille', 'Rasmus', 'Sofie', 'Tage', 'Ursula'],
];

/** Surnames that nobody bears. */
const SURNAMES = [
  ...['Browserdal', 'Fanebladsen', 'Klikgaard', 'Klarholm', 'Markørlund', 'Menuborg', 'Knapstrup'],
  ...['Rullegaard', 'Skærmskov', 'Tastelund', 'Vinduesen', 'Zoomgaard', 'Ankerkæde', 'Formulardal'],
];

/** Two-digit years of birth: of those whom the tests take one by one, and of those who belong to one municipality. */
const YEARS = Array.from({ length: 13 }, (_, index) => 60 + index);
const TOWN_YEARS = Array.from({ length: 10 }, (_, index) => 80 + index);

/** The generated citizens of the local world are born on the 1st to the 28th: nobody is met twice. */
const DAYS = ['29', '30'];
const MONTHS = ['01', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

function makePersons(years: readonly number[]): TestPerson[] {
  const taken = new Set(registeredPersons.map((person) => person.cpr));
  const numbers = years
    .flatMap((year) => MONTHS.flatMap((month) => DAYS.map((day) => `${day}${month}${year}0000`)))
    .filter((number) => !taken.has(number));
  const names = FIRST_NAMES.flatMap((first) => SURNAMES.map((surname) => `${first} ${surname}`));
  return names.flatMap((name, index) => {
    const number = numbers[index];
    return number === undefined ? [] : [{ cpr: cpr(number), shownCpr: formatCpr(cpr(number)), name }];
  });
}

/** Everyone whom the tests may grant a frikort: each test takes its own. */
export const testPersons: readonly TestPerson[] = makePersons(YEARS);

/** A municipality's worth of people more, for the one test that needs as many (`acts.settle`). */
export const townspeople: readonly TestPerson[] = makePersons(TOWN_YEARS).slice(0, 200);

/** Adds the test persons to the register of the running system. */
export async function registerTestPersons(): Promise<void> {
  const persons: unknown = JSON.parse(await readFile(registerFile(), 'utf8'));
  if (!Array.isArray(persons)) throw new Error('The local CPR register is no list of persons.');
  const added = [...testPersons, ...townspeople].map(({ cpr: number, name }) => ({
    cpr: number,
    name,
    registerStatus: 1,
    nameProtected: false,
  }));
  const unfinished = `${registerFile()}.new`;
  await writeFile(unfinished, JSON.stringify([...persons, ...added]), { mode: 0o600 });
  await rename(unfinished, registerFile());
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** A person whom no other test has had, whichever worker asks: a file that only one can make says so. */
export async function takePerson(): Promise<TestPerson> {
  for (const [index, person] of testPersons.entries()) {
    try {
      await writeFile(join(systemFolder(), `test-person-${index}`), '', { flag: 'wx' });
      return person;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`All ${testPersons.length} test persons have been taken.`);
}
