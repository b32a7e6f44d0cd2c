import { editableDays } from '@frikort/domain/employment';
import type { TermsTexts } from './terms.da.ts';

/** The texts of the fields of an employment, in English. */
export const en: TermsTexts = {
  missing: {
    cardNumber: 'Enter the 5 digits of the card number',
    startDate: 'Enter the start date, for example 01/12/2026',
    endDate: 'Enter the end date, for example 24/12/2026',
    amount: 'Enter the pay for the period, for example 1,500.00',
    'contact.name': 'Enter the contact person’s name',
    'contact.email': 'Enter the contact person’s email, for example name@company.dk',
    'contact.phone': 'Enter the contact person’s phone number',
    productionUnit: 'Enter a P-number of 10 digits, or leave the field empty',
    reference: 'Enter a reference, or leave the field empty',
  },
  inOneLine: ({ title, text }) => `${title}. ${text}`,

  acrossNewYear:
    'The employment crosses New Year. End it on 31 December at the latest, and register the rest separately.',

  periodAndPay: 'Period and pay',
  startDate: 'Start date',
  endDate: 'End date',
  endDateHint: 'In the same calendar year. May be the start date.',
  amount: 'Pay for the whole period',
  amountInYear: ({ year }) => `Pay in ${year}`,
  amountHint:
    'Everything that is paid out to the citizen. Include holiday pay (12.5%) and pension that is paid out to the citizen.',
  amountInYearHint:
    'Everything that is paid out to the citizen for this part. Include holiday pay (12.5%) and pension that is paid out to the citizen.',
  amountNotKnown: 'Do you not know the amount yet? Enter what you expect, and edit it later.',
  notToTax: 'Do not report the pay to eIndkomst',
  notToTaxText:
    'It is tax-free and registered only here. If you use a payroll system, make sure that it does not send this pay. Otherwise the citizen may have to pay tax on it and get less in benefits.',

  contactPerson: 'Contact person',
  contactPersonText:
    'The person at your company whom the citizen and the municipality can ask about the employment. They can see these details.',
  name: 'Name',
  email: 'Email',
  phone: 'Phone',

  more: 'More details (optional)',
  productionUnit: 'P-number',
  productionUnitHint:
    '10 digits. Makes it easier to find the employment again. The citizen and the municipality can see it.',
  reference: 'Your own reference',
  referenceHint: 'For example a staff number. Only your company sees it. Do not enter a CPR number.',

  balance: ({ year }) => `Remaining balance in ${year}`,
  balanceWithoutThis: ({ year }) => `Remaining balance in ${year} without this employment`,
  after: ({ amount, year }) => `That leaves ${amount} in ${year}.`,
  nothingLeft: ({ year }) => `There is nothing left on the frikort in ${year}.`,
  balanceUnknown: 'The remaining balance cannot be shown right now. The amount is checked when you send it.',

  same: {
    title: 'Is it the same employment?',
    text: ({ name, period, amount, at }) =>
      `Your company has already registered ${amount} for ${name}, ${period}, on ${at}. Save another one only if the citizen is to be paid both amounts.`,
    show: 'See the existing one',
    confirmNew: 'Register another one',
    confirmEdit: 'Save anyway',
    back: 'Go back without saving',
  },

  warnings: {
    beforeGrant: 'The employment begins before the frikort was granted',
    beforeGrantText: ({ grantedOn }) =>
      `The frikort was granted on ${grantedOn}. Check the start date, or ask the citizen’s municipality.`,
    locked: 'The employment will be locked at once',
    lockedText: ({ editableUntil }) =>
      `The employment ended ${editableDays} days ago or more. It could be edited up to and including ${editableUntil}. Check everything before you send it.`,
    overlap: 'An employment is already registered in this period',
    overlapText:
      'Your company has registered the same citizen in a period that overlaps. That is allowed, but check that the pay is not registered twice.',
  },
};
