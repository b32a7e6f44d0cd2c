import type { AddPayTexts } from './add-pay.da.ts';

/** The texts of adding pay to an employment, in English. */
export const en: AddPayTexts = {
  title: 'Add pay',
  lead: 'Add pay when the citizen has been paid more for the same employment. What you enter is added to what is registered.',
  period: 'Period',
  added: 'Pay to add',
  addedHint: 'Including holiday pay (12.5%) and pension that is paid out to the citizen.',
  missing: 'Enter the pay to add, for example 1,500.00',
  sums: 'The pay before and after',
  registered: 'Registered now',
  plus: 'Added',
  total: 'In total afterwards',
  after: ({ amount, year }) => `That leaves ${amount} in ${year}.`,
  balanceUnknown: 'The remaining balance cannot be shown right now. The amount is checked when you send it.',
  longer: ({ endDate }) => `If the employment lasts longer than ${endDate}, edit its end date too.`,
  save: 'Add pay',
  dontSave: 'Cancel',
  outdatedHeading: 'The employment has been edited since you opened the page',
  outdatedText: ({ amount }) =>
    `${amount} is registered now. Check whether the pay you were adding is already included. Add it again only if it is not.`,
};
