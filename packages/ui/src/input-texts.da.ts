import type { FieldErrorCode } from '@frikort/domain/field-errors';
import type { Unreadable } from '@frikort/domain/refusal';
import { shownAmount } from './format.ts';

const fields: Record<FieldErrorCode, string> = {
  missing: 'Skriv eller vælg noget her',
  'unknown-field': 'Siden er forældet. Genindlæs den, og prøv igen.',
  'wrong-type': 'Skriv det i den form, feltet viser',
  'too-short': 'Skriv lidt mere',
  'too-long': 'Skriv det kortere',
  'too-small': 'Vælg en højere værdi',
  'too-large': 'Vælg en lavere værdi',
  'not-allowed-value': 'Vælg en af mulighederne',
  'control-character':
    'Teksten indeholder tegn, der ikke kan bruges. Skriv den selv i stedet for at kopiere den.',
  'cpr-shaped': 'Det ligner et CPR-nummer. CPR-numre må ikke stå her.',
  'not-a-cpr': 'Skriv et CPR-nummer med 10 cifre',
  'not-a-card-number': 'Skriv et frikortnummer med 5 cifre',
  'not-a-date': 'Skriv en dato, for eksempel 24-12-2026',
  'not-an-amount': 'Skriv et beløb, for eksempel 1.500,00',
  'date-in-future': 'Vælg en dato, der ikke ligger i fremtiden',
  'not-an-email': 'Skriv en e-mailadresse, for eksempel navn@firma.dk',
  'not-a-phone': 'Skriv et telefonnummer med 5 til 15 cifre',
  'not-a-web-page': 'Skriv en webadresse, der begynder med https://',
  'not-a-production-unit': 'Skriv et P-nummer med 10 cifre',
  'placeholder-unknown':
    'Der står noget i { }, som ikke er et felt, der kan udfyldes. Vælg feltet på listen, eller fjern tegnene { og }.',
  'placeholder-missing': 'Der mangler et felt, som skal stå i teksten. Vælg det på listen.',
  'nothing-to-change': 'Du har ikke ændret noget',
  invalid: 'Kontrollér, hvad du har skrevet',
};

function tooLong({ longest, length }: { longest: number; length?: number | undefined }): string {
  const room = `Skriv det kortere. Der er plads til ${longest} tegn`;
  return length === undefined ? `${room}.` : `${room}, og der står ${length}.`;
}

function unreadable(refusal: Unreadable): string {
  if (refusal.code === 'card-number-unreadable') return 'Skriv de 5 cifre i frikortnummeret';
  if (refusal.code === 'cpr-unreadable') {
    return refusal.reason === 'impossible-date'
      ? 'De første 6 cifre er ikke en fødselsdato. Kontrollér CPR-nummeret.'
      : 'Skriv et CPR-nummer med 10 cifre, for eksempel 290569-0000';
  }
  if (refusal.code === 'time-unreadable') return 'Skriv et klokkeslæt, for eksempel 14:30';
  if (refusal.code === 'date-unreadable') {
    if (refusal.reason === 'empty') return 'Skriv en dato, for eksempel 24-12-2026';
    return refusal.reason === 'impossible-date'
      ? 'Datoen findes ikke. Skriv dag, måned og år, for eksempel 24-12-2026.'
      : 'Datoen kan ikke læses. Skriv dag, måned og år, for eksempel 24-12-2026.';
  }
  if (refusal.reason === 'empty') return 'Skriv et beløb, for eksempel 1.500,00';
  if (refusal.reason === 'negative') return 'Skriv et beløb uden minus';
  if (refusal.reason === 'too-large') return 'Beløbet er for højt';
  if (refusal.reason === 'ambiguous' && refusal.readings.length > 0) {
    const meant = refusal.readings.map(shownAmount).join(' eller ');
    if (refusal.readings.length === 1) return `Mener du ${meant}? Skriv det med komma før ørerne.`;
    return `Beløbet kan læses på flere måder: ${meant} Skriv det med komma før ørerne, for eksempel 1.500,00.`;
  }
  return 'Beløbet kan ikke læses. Skriv det som 1.500,00.';
}

/** What is wrong with what is typed in a field, and how to write it, in Danish. */
export const da = { fields, tooLong, unreadable };

export type InputTexts = typeof da;
