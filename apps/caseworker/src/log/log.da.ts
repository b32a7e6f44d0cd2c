import { logWords } from '@frikort/domain/log-words.da';
import { purposeWords, roleWords } from '@frikort/domain/record-words.da';

/** The texts of the log, in Danish. Plain words, "du", sentence case. */
export const da = {
  title: 'Log',
  operatorLead:
    'Alt, hvad nogen har set eller gjort i løsningen, eller har prøvet på. Borgere er ikke nævnt ved navn eller nummer.',
  administratorLead:
    'Alt, hvad medarbejdere i din kommune har set eller gjort i løsningen, eller har prøvet på. Borgere er ikke nævnt ved navn eller nummer.',
  youAreLogged: 'At du ser loggen, bliver også skrevet i den.',
  notForYou: 'Loggen er for kommunens administrator',
  notForYouText: 'Du er logget på som sagsbehandler. Kommunens log kræver en anden rettighed.',
  toStart: 'Til start',

  choose: 'Hvad vil du se?',
  citizen: 'Borgerens CPR-nummer eller frikortnummer',
  citizenHint: 'Kun det, der handler om én borger. Lad feltet stå tomt for at se alt.',
  citizenWrong: 'Det er hverken et CPR-nummer eller et frikortnummer. Skriv 10 cifre eller 5 cifre.',
  organisation: 'Organisationens CVR-nummer',
  organisationWrong: 'Et CVR-nummer er 8 cifre.',
  from: 'Fra og med',
  to: 'Til og med',
  names: 'Vis medarbejdernes navne',
  namesHint: 'Kun når du har brug for dem. En borger, der beder om indsigt, skal normalt ikke have dem.',
  show: 'Vis loggen',
  download: 'Hent som fil',
  downloaded: 'Filen er hentet.',
  onlyThisPerson: ({ name }: { name: string }) => `Kun ${name}`,
  onePerson: ({ name }: { name: string }) => `Du ser kun, hvad ${name} har gjort.`,
  onePersonUnnamed: 'Du ser kun, hvad én person har gjort.',
  everybody: 'Vis alle igen',

  caption: 'Loggen, det seneste først',
  time: 'Tidspunkt',
  who: 'Hvem',
  what: 'Hvad',
  purpose: 'Formål',
  place: 'Forseglet',
  waits: 'Ikke endnu',
  unknown: 'Ukendt',
  refused: 'Afvist',
  more: 'Vis flere',
  shown: ({ count, more }: { count: number; more: boolean }) =>
    more ? `Viser de første ${count} linjer` : count === 1 ? 'Viser 1 linje' : `Viser alle ${count} linjer`,
  nothing: 'Der er ikke noget i loggen',
  nothingText: 'Ingen linjer passer til det, du har valgt.',

  sealing: 'Loggens forsegling',
  sealingLead:
    'Linjerne forsegles i bundter, så det kan ses, hvis nogen ændrer, sletter eller tilføjer noget. Kommandoen “frikort audit verify” kontrollerer det.',
  waiting: 'Venter på at blive forseglet',
  waitingNone: 'Ingen linjer',
  waitingSome: ({ count, since }: { count: number; since: string }) =>
    `${count === 1 ? '1 linje' : `${count} linjer`}, den ældste fra ${since}`,
  newest: 'Nyeste segl',
  newestNone: 'Der er ingen segl endnu',
  newestSeal: ({ number, at }: { number: number; at: string }) => `Nummer ${number}, ${at}`,
  sealed: 'Forseglede linjer',
  mark: 'Seglets kendetegn',
  markHint: 'Det samme står i processens egen log.',

  actions: logWords,
  purposes: purposeWords,
  roles: roleWords,
};

export type LogTexts = typeof da;
