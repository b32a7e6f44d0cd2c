import type { Entrance } from '@frikort/domain/access';
import { addDays, endOfYear, formatDate, yearOf } from '@frikort/domain/calendar';
import { expect } from '@playwright/test';
import { today } from '../fixtures/acts.ts';
import { homes } from '../fixtures/login.ts';
import { takePerson } from '../system/test-persons.ts';
import { journey, mainJob } from './journey.ts';
import type { Person } from './person.ts';

const button = 'button';
const link = 'a[href]';

/** Enters as users do: from the front page, through the test NemLog-in's page of people. */
async function enter(person: Person, entrance: Entrance, name: string): Promise<void> {
  await person.goTo('/');
  await person.press(`main a[href*="entrance=${entrance}"]`);
  await person.press(button, `${name}…`);
}

const asCaseworker = async (person: Person): Promise<void> => {
  await enter(person, 'caseworker', 'Ib Iversen');
  await person.isAt(homes.caseworker);
  await person.sees('Ib Iversen');
};

const asCompany = async (person: Person): Promise<void> => {
  await enter(person, 'company', 'Bjarne Jepsen');
  await person.isAt(homes.company);
  await person.sees('Café Solsikken ApS');
};

const asCitizen = async (person: Person): Promise<void> => {
  await enter(person, 'citizen', 'Lone Hansentest');
  await person.isAt(homes.citizen);
  await person.sees('Lone Hansentest');
};

for (const [entrance, logIn] of [
  ['caseworkers', asCaseworker],
  ['companies', asCompany],
  ['citizens', asCitizen],
] as const) {
  journey(`logs in at the entrance of ${entrance}, and out`, async ({ person }) => {
    await logIn(person);
    await person.findsEverythingUncovered();
    await person.press(button, 'Log af');
    await person.isAt('/logget-af');
  });
}

journey(
  'the company’s overview: a row opens its own employment, a control only does what it is for',
  async ({ person, acts }) => {
    const frikort = await acts.grant();
    await acts.register(frikort);
    await asCompany(person);
    await person.findsEverythingUncovered();
    await person.fill('Navn, frikortnummer eller reference', frikort.cardNumber);
    await person.press(button, 'Søg');
    await person.sees('Viser 1 ansættelse');
    await person.press('tbody tr td', frikort.cardNumber);
    await person.comesTo(frikort.person.name);
  },
);

journey('a company registers an employment', mainJob, async ({ person, acts }) => {
  const { cardNumber, person: citizen } = await acts.grant();
  await asCompany(person);
  await person.press(link, 'Registrér ansættelse');
  await person.fill('Frikortnummer', cardNumber);
  await person.press(button, 'Find borger');
  await person.sees(citizen.name);
  await person.fill('Startdato', formatDate(today));
  await person.fill('Slutdato', formatDate(today));
  await person.fill('Løn for hele perioden', '1.500,50');
  await person.press(button, 'Registrér ansættelse');
  await person.comesTo('Ansættelsen er registreret');
  await person.sees('1.500,50 kr.');
});

journey('an employment is edited', async ({ person, acts }) => {
  const employment = await acts.register(await acts.grant());
  await asCompany(person);
  await person.goTo(`/virksomhed/ansaettelser/${employment.id}`);
  await person.press(link, 'Ret ansættelse');
  await person.fill('Løn for hele perioden', '1.250,50');
  await person.press(button, 'Gem ændringer');
  await person.sees('Ændringerne er gemt.');
  await person.sees('1.250,50 kr.');
});

journey('a caseworker grants a frikort', async ({ person }) => {
  const citizen = await takePerson();
  await asCaseworker(person);
  await person.fill('CPR-nummer eller frikortnummer…', citizen.shownCpr);
  await person.type('\n');
  await person.sees(citizen.name);
  await person.press(button, 'Opret frikort');
  await person.press('input[type=checkbox]');
  await person.press(button, 'Opret frikort');
  await person.sees('Frikortet er oprettet');
  await person.readsOnOneLine(button, 'Kopiér nummeret');
});

journey('a caseworker deactivates one, with a day chosen in the calendar', async ({ person, acts }) => {
  const { cardNumber, person: citizen } = await acts.grant();
  await asCaseworker(person);
  await person.fill('CPR-nummer eller frikortnummer…', cardNumber);
  await person.type('\n');
  await person.comesTo(citizen.name);
  await person.press(button, 'Deaktivér frikort');
  await person.fill('Begrundelse', 'Borgeren ønsker det');
  await person.press('.date-field__button');
  await person.press('.calendar__day[data-today], .calendar__day[data-selected]');
  await person.reads('.date-field input', formatDate(today));
  await person.press(button, 'Deaktivér frikort');
  await person.sees('Frikortet er deaktiveret.');
});

journey('a citizen sees what is left, and shows the frikort', async ({ person }) => {
  await asCitizen(person);
  await person.sees('70505');
  await person.readsOnOneLine(button, 'Kopiér nummeret');
  await person.press(button, 'Vis på skærmen');
  await person.findsEverythingUncovered();
  await person.press(button, 'Luk');
  await person.findsEverythingUncovered();
});

journey('dates are read, also where the browser has no Temporal', async ({ person, acts }) => {
  const { cardNumber } = await acts.grant();
  const endOfThisYear = endOfYear(yearOf(today));
  await asCompany(person);
  await person.goTo('/virksomhed/ansaettelser/ny');
  await person.fill('Frikortnummer', cardNumber);
  await person.press(button, 'Find borger');
  await person.fill('Startdato', '31-02-2026');
  await person.fill('Slutdato', '1/1\t');
  await person.sees('Datoen findes ikke');
  await person.reads('#endDate', `01-01-${yearOf(today)}`);
  await person.fill('Startdato', formatDate(endOfThisYear));
  await person.fill('Slutdato', '1/1\t');
  await person.sees('Del ansættelsen ved nytår');
  await person.reads('#endDate', formatDate(addDays(endOfThisYear, 1)));
});

journey('a list is downloaded as a file', async ({ person, acts }) => {
  const { cardNumber, person: citizen } = await acts.grant();
  await asCaseworker(person);
  await person.goTo('/sagsbehandler/kommunens-borgere');
  await person.fill('Find i listen', cardNumber);
  await person.sees('Viser 1 borger');
  await person.press(button, 'Hent som CSV');
  await person.press(button, 'Hent filen');
  const content = await person.receives(`borgere-${today}`);
  expect(content).toContain(`${citizen.name};${cardNumber};`);
});
