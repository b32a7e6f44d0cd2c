import type { FieldErrorCode } from '@frikort/domain/field-errors';
import type { Unreadable } from '@frikort/domain/refusal';
import { shownAmount } from './format.ts';
import type { InputTexts } from './input-texts.da.ts';

const fields: Record<FieldErrorCode, string> = {
  missing: 'Enter or choose something here',
  'unknown-field': 'The page is out of date. Reload it, and try again.',
  'wrong-type': 'Enter it as the field shows',
  'too-short': 'Enter a little more',
  'too-long': 'Shorten it',
  'too-small': 'Choose a higher value',
  'too-large': 'Choose a lower value',
  'not-allowed-value': 'Choose one of the options',
  'control-character': 'The text has characters that cannot be used. Type it instead of pasting it.',
  'cpr-shaped': 'This looks like a CPR number. Do not enter CPR numbers here.',
  'not-a-cpr': 'Enter a CPR number of 10 digits',
  'not-a-card-number': 'Enter a card number of 5 digits',
  'not-a-date': 'Enter a date, for example 24/12/2026',
  'not-an-amount': 'Enter an amount, for example 1,500.00',
  'date-in-future': 'Choose a date that is not in the future',
  'not-an-email': 'Enter an email address, for example name@company.dk',
  'not-a-phone': 'Enter a phone number of 5 to 15 digits',
  'not-a-web-page': 'Enter a web address that begins with https://',
  'not-a-production-unit': 'Enter a P-number of 10 digits',
  'placeholder-unknown':
    'Something stands in { } that is not a field that can be filled in. Choose the field from the list, or remove { and }.',
  'placeholder-missing': 'A field that must stand in the text is missing. Choose it from the list.',
  'nothing-to-change': 'You have not changed anything',
  invalid: 'Check what you have entered',
};

function tooLong({ longest, length }: { longest: number; length?: number | undefined }): string {
  const room = `Shorten it. There is room for ${longest} characters`;
  return length === undefined ? `${room}.` : `${room}, and you have entered ${length}.`;
}

function unreadable(refusal: Unreadable): string {
  if (refusal.code === 'card-number-unreadable') return 'Enter the 5 digits of the card number';
  if (refusal.code === 'cpr-unreadable') {
    return refusal.reason === 'impossible-date'
      ? 'The first 6 digits are not a date of birth. Check the CPR number.'
      : 'Enter a CPR number of 10 digits, for example 290569-0000';
  }
  if (refusal.code === 'time-unreadable') return 'Enter a time, for example 14:30';
  if (refusal.code === 'date-unreadable') {
    if (refusal.reason === 'empty') return 'Enter a date, for example 24/12/2026';
    return refusal.reason === 'impossible-date'
      ? 'The date does not exist. Enter day, month and year, for example 24/12/2026.'
      : 'The date cannot be read. Enter day, month and year, for example 24/12/2026.';
  }
  if (refusal.reason === 'empty') return 'Enter an amount, for example 1,500.00';
  if (refusal.reason === 'negative') return 'Enter an amount without a minus sign';
  if (refusal.reason === 'too-large') return 'The amount is too high';
  if (refusal.reason === 'ambiguous' && refusal.readings.length > 0) {
    const meant = refusal.readings.map(shownAmount).join(' or ');
    if (refusal.readings.length === 1) return `Do you mean ${meant}? Enter it with a point before the øre.`;
    return `The amount can be read in more than one way: ${meant}. Enter it with a point before the øre, for example 1,500.00.`;
  }
  return 'The amount cannot be read. Enter it as 1,500.00.';
}

/** What is wrong with what is typed in a field, and how to write it, in English. */
export const en: InputTexts = { fields, tooLong, unreadable };
