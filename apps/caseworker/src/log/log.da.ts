import { permissionNames } from '@frikort/ui/permission-names';
import { logWords } from '@frikort/words/log-words.da';
import { purposeWords, roleWords } from '@frikort/words/record-words.da';
import { actingSystem } from '@frikort/words/system-words.da';

/** The texts of the log, in Danish. Plain words, "du", sentence case. */
export const da = {
  title: 'Log',
  operatorLead:
    'Alt, hvad nogen har set eller gjort i Socialt frikort, eller har prøvet på. Borgere er ikke nævnt ved navn eller nummer.',
  administratorLead:
    'Alt, hvad medarbejdere i din kommune har set eller gjort i Socialt frikort, eller har prøvet på. Borgere er ikke nævnt ved navn eller nummer.',
  placeText:
    'Linjerne bliver forseglet i rækkefølge, så det kan ses, hvis nogen ændrer eller sletter dem. Tallet under “Plads i loggen” er linjens plads i rækkefølgen.',
  citizensText:
    'Søger du på en af jeres egne borgere, ser du også, hvad andre kommuner og virksomheder har set og prøvet på, ligesom borgeren selv kan. Deres medarbejdere er ikke nævnt.',
  youAreLogged: 'Det bliver også logget, at du ser loggen.',
  notForYou: 'Loggen er for kommunens administrator',
  notForYouText: `Du er logget på som sagsbehandler. Kommunens log kræver også rettigheden “${permissionNames.administrator}”. Bed den, der administrerer kommunens MitID Erhverv, om den.`,
  toStart: 'Til startsiden',

  choose: 'Hvad vil du se?',
  citizen: 'Borgerens CPR-nummer eller frikortnummer',
  citizenHint: 'Kun det, der handler om én borger. Lad feltet stå tomt for at se alt.',
  citizenWrong: 'Det er hverken et CPR-nummer eller et frikortnummer. Skriv 10 cifre eller 5 cifre.',
  kind: 'Vis',
  kinds: { all: 'Alt', changes: 'Kun ændringer', refused: 'Kun afviste' },
  action: 'Handling',
  everyAction: 'Alle handlinger',
  employee: 'Medarbejderens navn',
  employeeHint: 'Navnet eller en del af det.',
  organisation: 'Organisationens CVR-nummer',
  organisationWrong: 'Et CVR-nummer er 8 cifre.',
  from: 'Fra og med',
  to: 'Til og med',
  names: 'Vis medarbejdernes navne',
  namesHint: 'Kun når du har brug for dem. En borger, der beder om indsigt, skal normalt ikke have dem.',
  show: 'Vis loggen',
  download: 'Hent som CSV',
  downloaded: 'Filen er hentet.',
  onlyThisPerson: ({ name }: { name: string }) => `Kun ${name}`,
  onePerson: ({ name }: { name: string }) => `Du ser kun, hvad ${name} har gjort.`,
  onePersonUnnamed: 'Du ser kun, hvad én person har gjort.',
  everybody: 'Vis alle igen',

  sawList: ({ count }: { count: number }) =>
    count === 1 ? 'Så en liste med 1 borger' : `Så en liste med ${count} borgere`,
  tookList: ({ count }: { count: number }) =>
    count === 1 ? 'Hentede en liste med 1 borger som fil' : `Hentede en liste med ${count} borgere som fil`,
  withCount: ({ act, count }: { act: string; count: number }) => `${act} (${count} borgere)`,
  openRows: ({ count }: { count: number }) => `Se de ${count} linjer`,
  rowsLead: 'Handlingen står i flere linjer, som hver er forseglet for sig.',
  placeOf: ({ position }: { position: number }) => `Plads ${position} i loggen`,
  placeAndMore: ({ position, more }: { position: number; more: number }) => `${position} og ${more} mere`,
  theActItself: 'selve handlingen',
  caption: 'Loggen, det seneste først',
  time: 'Tidspunkt',
  who: 'Hvem',
  what: 'Hvad',
  purpose: 'Formål',
  place: 'Plads i loggen',
  waits: 'Ikke endnu',
  unknown: 'Ukendt',
  refused: 'Afvist',
  shown: ({ count, more }: { count: number; more: boolean }) =>
    more ? `Viser de seneste ${count} linjer` : count === 1 ? 'Viser 1 linje' : `Viser alle ${count} linjer`,
  nothing: 'Der er ikke noget i loggen',
  nothingText: 'Ingen linjer passer til det, du har valgt.',

  sealing: 'Loggens forsegling',
  sealingLead:
    'Linjerne forsegles i bundter, så det kan ses, hvis nogen ændrer, sletter eller tilføjer noget. Den, der passer serveren, kan få loggen kontrolleret.',
  waiting: 'Venter på at blive forseglet',
  waitingNone: 'Ingen linjer',
  waitingSome: ({ count }: { count: string }) =>
    count === '1' ? '1 linje, fra' : `${count} linjer, den ældste fra`,
  newest: 'Nyeste segl',
  newestNone: 'Der er ingen segl endnu',
  newestSeal: ({ number }: { number: number }) => `Nummer ${number},`,
  sealed: 'Forseglede linjer',
  mark: 'Kontrolsum',
  markHint: 'Serverens egen log har den samme kontrolsum, så de to kan sammenlignes.',

  actions: logWords,
  purposes: purposeWords,
  roles: roleWords,
  system: actingSystem,
};

export type LogTexts = typeof da;
