import type { EmploymentTexts } from './employment.da.ts';

/** The texts of one employment, in English. */
export const en: EmploymentTexts = {
  title: 'Employment',
  back: 'All employments',
  backToEmployment: 'To the employment',
  cardNumber: 'Card number',
  period: 'Period',
  amount: 'Pay for the whole period',
  editableUntil: 'Can be edited up to and including',
  productionUnit: 'P-number',
  reference: 'Your reference',
  registered: 'Registered',
  receiptNumber: 'Receipt number',
  changed: 'Last edited',
  nameProtected: 'The name is protected',
  details: 'Details',
  history: 'History',
  edit: 'Edit employment',
  addPay: 'Add pay',
  repeat: 'Repeat employment',
  cancel: 'Cancel employment',

  lockedHeading: 'The employment is locked',
  lockedText: ({ endDate, editableUntil }) =>
    `It ended on ${endDate} and could be edited up to and including ${editableUntil}. After that the citizen and the municipality must be able to rely on the amount.`,
  lockedContact:
    'If something is wrong, ask the citizen’s municipality for leave to edit. The municipality and support cannot edit it themselves.',
  cancelledHeading: 'The employment is cancelled',
  cancelledText:
    'It does not count towards what the citizen has earned, and it cannot be edited or reopened. If that was a mistake, register the employment again.',
  inactiveHeading: 'The frikort has become inactive',
  inactiveText:
    'The employment still counts and can be edited as usual. No new employments can be registered on the frikort until the citizen’s municipality has reactivated it.',

  cancelTitle: 'Cancel the employment?',
  cancelText: ({ name, period, amount }) =>
    `${amount} for ${period} will no longer count on ${name}’s frikort. The employment stays visible as cancelled and cannot be reopened.`,
  cancelReason: 'Reason',
  cancelReasonHint: 'The citizen and the municipality can see it. Do not enter a CPR number.',
  cancelReasonMissing: 'Enter why the employment is cancelled',
  cancelConfirm: 'Cancel employment',
  cancelBack: 'Keep the employment',
  cancelOutdated:
    'Someone else has edited the employment since you opened the page. The details behind the dialog are now up to date. Cancel again if you still want to.',

  editTitle: 'Edit employment',
  wrongCitizen:
    'The citizen and the card number cannot be edited. If it is the wrong citizen, cancel the employment and register it on the right one.',
  save: 'Save changes',
  dontSave: 'Cancel',
  nothingChanged: 'You have not changed anything.',
  restored: 'What you had edited is still here.',
  startOver: 'Use the saved details',
  lockedAfterTitle: 'The employment cannot be edited afterwards',
  lockedAfterText: ({ endDate }) =>
    `With the end date ${endDate} the employment is locked as soon as you save. After that it cannot be edited or cancelled.`,
  lockedAfterConfirm: 'Save anyway',
  lockedAfterBack: 'Go back',

  outdatedHeading: 'Someone else edited the employment in the meantime',
  outdatedText:
    'Your changes are not saved yet. The fields that you have not touched now show what is new. Save again to replace it.',
  outdatedCaption: 'Differences',
  outdatedField: 'Field',
  outdatedNow: 'Saved now',
  outdatedYours: 'What you have entered',
  outdatedEmpty: 'none',
  useCurrent: 'Use what is saved',
  saved: 'The changes are saved.',
};
