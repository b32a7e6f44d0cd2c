import { editableDays } from '@frikort/domain/employment';
import type { RefusedField } from './refusal-to-fields.ts';

/** What to write where nothing stands; never just "fill in the field". */
const missing: Record<RefusedField, string> = {
  cardNumber: 'Skriv de 5 cifre i frikortnummeret',
  startDate: 'Skriv startdatoen, for eksempel 01-12-2026',
  endDate: 'Skriv slutdatoen, for eksempel 24-12-2026',
  amount: 'Skriv lønnen for perioden, for eksempel 1.500,00',
  'contact.name': 'Skriv kontaktpersonens navn',
  'contact.email': 'Skriv kontaktpersonens e-mail, for eksempel navn@firma.dk',
  'contact.phone': 'Skriv kontaktpersonens telefonnummer',
  productionUnit: 'Skriv P-nummeret med 10 cifre, eller lad feltet stå tomt',
  reference: 'Skriv en reference, eller lad feltet stå tomt',
};

/** The texts of the fields of an employment, in Danish. */
export const da = {
  missing,
  /** A refusal's heading and what to do, in one line at a field. */
  inOneLine: ({ title, text }: { title: string; text: string }) => `${title}. ${text}`,

  acrossNewYear: 'Ansættelsen går hen over nytår. Slut den senest 31. december, og registrér resten for sig.',

  periodAndPay: 'Perioden og lønnen',
  startDate: 'Startdato',
  endDate: 'Slutdato',
  endDateHint: 'I samme kalenderår. Må gerne være startdatoen.',
  amount: 'Løn for hele perioden',
  /** R5: of one part of a split. */
  amountInYear: ({ year }: { year: number }) => `Løn i ${year}`,
  amountHint:
    'Alt, hvad borgeren får udbetalt. Feriepenge (12,5 %) og pension, der udbetales til borgeren, skal regnes med.',
  amountInYearHint:
    'Alt, hvad borgeren får udbetalt for denne del. Feriepenge (12,5 %) og pension, der udbetales til borgeren, skal regnes med.',
  amountNotKnown: 'Kender du ikke beløbet endnu? Skriv det, du regner med, og ret det senere.',
  notToTax: 'Lønnen skal ikke indberettes til eIndkomst',
  notToTaxText:
    'Den er skattefri og registreres kun her. Bruger virksomheden et lønsystem, så sørg for, at lønnen ikke sendes med derfra. Ellers kan borgeren komme til at betale skat af lønnen og få mindre i ydelse.',

  contactPerson: 'Kontaktperson',
  contactPersonText:
    'Den hos jer, som borgeren og kommunen kan spørge om ansættelsen. De kan se oplysningerne.',
  name: 'Navn',
  email: 'E-mail',
  phone: 'Telefon',

  more: 'Flere oplysninger (valgfrit)',
  productionUnit: 'P-nummer',
  productionUnitHint: '10 cifre. Gør det lettere at finde ansættelsen igen. Borgeren og kommunen kan se det.',
  reference: 'Jeres egen reference',
  referenceHint: 'For eksempel et medarbejdernummer. Kun din virksomhed kan se den. Skriv ikke CPR-numre.',

  balance: ({ year }: { year: number }) => `Restbeløb i ${year}`,
  /** What an edited employment holds itself may be registered anew. */
  balanceWithoutThis: ({ year }: { year: number }) => `Restbeløb i ${year} uden denne ansættelse`,
  after: ({ amount, year }: { amount: string; year: number }) =>
    `Derefter er der ${amount} tilbage i ${year}.`,
  nothingLeft: ({ year }: { year: number }) => `Der er ikke mere tilbage på frikortet i ${year}.`,
  balanceUnknown: 'Restbeløbet kan ikke vises lige nu. Beløbet bliver kontrolleret, når du sender.',

  /** Asked before the same employment is registered once more. */
  same: {
    title: 'Er det den samme ansættelse?',
    text: ({ name, period, amount, at }: { name: string; period: string; amount: string; at: string }) =>
      `Din virksomhed har allerede registreret ${amount} til ${name} for ${period}. Det skete ${at}. Gem kun en til, hvis borgeren skal have begge beløb.`,
    show: 'Se den, der er registreret',
    confirmNew: 'Registrér en til',
    confirmEdit: 'Gem alligevel',
    back: 'Gå tilbage uden at gemme',
  },

  warnings: {
    beforeGrant: 'Ansættelsen begynder, før frikortet blev oprettet',
    beforeGrantText: ({ grantedOn }: { grantedOn: string }) =>
      `Frikortet blev oprettet ${grantedOn}. Kontrollér startdatoen, eller spørg borgerens kommune.`,
    locked: 'Ansættelsen bliver låst med det samme',
    lockedText: ({ editableUntil }: { editableUntil: string }) =>
      `Ansættelsen sluttede for ${editableDays} dage siden eller mere. Den kunne rettes til og med ${editableUntil}. Kontrollér alt, før du sender.`,
    overlap: 'Der er allerede registreret en ansættelse i perioden',
    overlapText:
      'Din virksomhed har registreret samme borger i en periode, der overlapper. Det er tilladt, men kontrollér, at lønnen ikke bliver registreret to gange.',
  },
};

export type TermsTexts = typeof da;
