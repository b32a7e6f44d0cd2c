import { editableDays } from '@frikort/domain/employment';
import type { RegistrationTexts } from './registration.da.ts';

/** The texts of registering an employment, in English. */
export const en: RegistrationTexts = {
  title: 'Register an employment',
  lead: 'You should do this before the work starts. You need the citizen’s card number, the period and the pay.',
  repeatTitle: 'Repeat an employment',
  backToEmployment: 'To the employment',
  repeatLead: ({ period }) =>
    `The fields are filled in from the employment ${period}. Enter the new period, and check the pay.`,
  restored: 'What you had typed is still here.',
  startOver: 'Start over',

  citizen: 'The citizen',
  cardNumber: 'Card number',
  cardNumberHint: 'The 5 digits on the citizen’s frikort. Do not enter a CPR number.',
  find: 'Find citizen',
  finding: 'Looking up the card number …',
  isItRight: 'Is this the right person?',
  checkName: 'Check the name with the citizen before you continue.',
  nameProtected: 'The name is protected',
  checkNumber:
    'That is why you see only initials. Read the card number out to the citizen, and ask them to confirm it.',
  numberIs: ({ cardNumber }) => `Card number ${cardNumber}`,
  remaining: ({ year }) => `Remaining balance in ${year}`,
  noCards: 'The citizen has no frikort that you can register on right now. Ask the citizen’s municipality.',
  anotherNumber: 'Use another card number',

  splitHeading: 'Split the employment at New Year',
  splitText:
    'The allowance is for one calendar year. So register the employment once for each year, and divide the pay according to when the work is done.',
  splitNoCard: ({ year }) =>
    `There is no frikort for ${year} yet. The part in ${year} can be registered once the year is open. Until then it stays on your list as a reminder.`,
  split: ({ count }) => `Split into ${count} employments`,
  partHeading: ({ part, count }) => `Part ${part} of ${count}`,
  partText: ({ period }) => `Here you register the period ${period}.`,
  partTotal: ({ total, year }) =>
    `You entered ${total} for the whole period. Enter the part that belongs to ${year}.`,
  partRest: ({ rest }) => `${rest} of the pay has not been registered yet.`,
  partUndo: 'Do not split the employment',

  submit: 'Register employment',
  submitPart: ({ part, count }) => `Register part ${part} of ${count}`,
  lockedTitle: 'The employment cannot be edited afterwards',
  lockedText: ({ name, period, amount }) =>
    `You are about to register ${amount} for ${name}, ${period}. The employment is locked as soon as it is registered, because it ended ${editableDays} days ago or more. It cannot be edited or cancelled.`,
  lockedConfirm: 'Register anyway',
  lockedBack: 'Go back',

  receipt: {
    title: 'The employment is registered',
    partTitle: ({ part, count }) => `Part ${part} of ${count} is registered`,
    period: 'Period',
    amount: 'Pay for the whole period',
    number: 'Card number',
    contact: 'Contact person',
    reference: 'Your reference',
    remaining: ({ year }) => `Remaining balance in ${year} after the registration`,
    at: 'Registered',
    receiptNumber: 'Receipt number',
    changed: 'The employment has been edited since it was registered. You see it as it is now.',
    cancelled: 'The employment has since been cancelled.',
    cancelledText:
      'It does not count towards what the citizen has earned. If that is a mistake, register the employment again.',
    next: 'What to do now',
    notToTax: 'Do not report the pay to eIndkomst.',
    notToTaxText:
      'It is tax-free and belongs only here. If you use a payroll system, check that it does not send the pay.',
    pay: 'Pay the citizen when the work is done.',
    payText: 'Holiday pay and pension are paid out with the pay. ATP is paid under the usual rules.',
    edit: ({ until }) => `Edit the employment by ${until} if anything changes.`,
    editText:
      'That applies to dates, pay and contact person. If the work came to nothing, cancel the employment.',
    locked: 'The employment is locked.',
    lockedText: `It ended ${editableDays} days ago or more. If something is wrong, ask the municipality for leave to edit it on the page of the employment.`,
    seen: 'The citizen and the municipality can see the employment and ask the contact person.',
    nextPart: ({ part, count, period }) => `Still to register: part ${part} of ${count}, ${period}`,
    nextPartText: 'The employment is not registered in full until all parts are in.',
    continuePart: ({ part, count }) => `Continue with part ${part} of ${count}`,
    another: 'Register another',
    show: 'Show the employment',
    print: 'Print the receipt',
    overview: 'All employments',
  },
};
