import type { LetterLanguage, Placeholder } from '@frikort/domain/letter';
import { permissionNames } from '@frikort/ui/permission-names';
import type { LetterPartName } from './letter-form.ts';

const parts: Record<LetterPartName, string> = {
  title: 'Overskrift',
  body: 'Tekst',
  complaint: 'Klagevejledning',
};
const inLanguage: Record<LetterLanguage, string> = { da: 'på dansk', en: 'på engelsk' };
const placeholders: Record<Placeholder, string> = {
  navn: 'Borgerens navn',
  kortnummer: 'Frikortnummeret',
  beløb: 'Årets beløb',
  begrundelse: 'Sagsbehandlerens begrundelse',
  dato: 'Afgørelsens dato',
  virkningsdato: 'Dagen, den gælder fra',
  kommune: 'Kommunens navn',
  kontakt: 'Kommunens navn med telefon og e-mail',
};

/** The pages where an administrator writes what the municipality's letters say (R36), in Danish. */
export const da = {
  title: 'Kommunens breve',
  lead: 'Når et frikort bliver oprettet eller gjort inaktivt, laver systemet et brev til borgeren. Her skriver du, hvad der skal stå i det.',
  choose: 'Vælg et brev',
  about: {
    grant: 'Laves, når en sagsbehandler opretter et frikort.',
    deactivation: 'Laves, når en sagsbehandler gør et frikort inaktivt, også ved en kontrol.',
  },
  back: 'Alle breve',
  counts:
    'Teksten gælder for de afgørelser, der bliver truffet fra nu af. Breve, der er lavet, ændrer sig ikke.',
  standard: 'Standardteksten gælder',
  standardText: 'Kommunen har ikke skrevet sin egen tekst endnu. Brevene bruger teksten herunder.',
  complaintMissing:
    'Skriv, hvor og hvornår borgeren skal klage. Standardteksten siger kun, at borgeren kan kontakte kommunen.',
  language: { da: 'Dansk', en: 'Engelsk' } satisfies Record<LetterLanguage, string>,
  parts,
  nameOf: ({ part, language }: { part: LetterPartName; language: LetterLanguage }) =>
    `${parts[part]} ${inLanguage[language]}`,
  titleHint: 'Uden felter.',
  bodyHint: 'Skriv en tom linje mellem to afsnit.',
  required: ({ names }: { names: string }) => `Teksten skal indeholde ${names}.`,
  and: ' og ',
  complaintHint: 'Hvor borgeren skal klage, og hvornår klagen senest skal være fremme.',
  placeholder: 'Felt, der bliver udfyldt',
  placeholders,
  insert: 'Indsæt',
  insertInto: ({ part, language }: { part: LetterPartName; language: LetterLanguage }) =>
    `Indsæt feltet i ${parts[part].toLowerCase()} ${inLanguage[language]}`,
  contactHint: 'Kommunens kontaktoplysninger står sidst i brevet af sig selv.',
  preview: ({ language }: { language: LetterLanguage }) => `Sådan ser brevet ud ${inLanguage[language]}`,
  previewText: 'Brevet er til en borger, der ikke findes.',
  previewEmpty: 'Ret det, der mangler, for at se brevet.',
  download: 'Hent prøven som PDF',
  downloaded: 'Prøven er hentet.',
  save: 'Gem brevets tekst',
  saved: 'Teksten er gemt. Den gælder for afgørelser fra nu af.',

  outdated: 'En anden har ændret teksten, mens du rettede',
  outdatedText:
    'Det, du har skrevet, er ikke gemt endnu. Gem igen, hvis det skal gælde i stedet. Du kan også hente den tekst, der er gemt nu.',
  useCurrent: 'Brug den tekst, der er gemt',

  historyHeading: 'Tidligere tekster',
  nothing: 'Kommunen har ikke skrevet en tekst endnu.',
  version: 'Udgave',
  at: 'Gemt',
  who: 'Hvem',
  text: 'Tekst',
  read: ({ version }: { version: number }) => `Læs udgave ${version}`,

  notForYou: 'Siden er for administratorer',
  notForYouText: `Kun kommunens administrator kan rette teksten i brevene. Bed om rettigheden “${permissionNames.administrator}” i MitID Erhverv.`,
  toStart: 'Til startsiden',
};

export type LetterTextsTexts = typeof da;
