import type { ContactTexts } from './contact.da.ts';

/** The texts of the company's own contact person, in English. */
export const en: ContactTexts = {
  title: 'The company’s contact person',
  lead: 'The contact person is suggested whenever you register an employment. You can always change it on the employment itself.',
  onlyPrefill:
    'Changes here apply to new employments. Those already registered keep their own contact person. Only your company sees this page.',
  company: 'Company',
  cvr: ({ cvr }) => `CVR number ${cvr}`,
  save: 'Save contact person',
  saved: 'The contact person is saved.',
  outdated: 'Someone else changed the contact person while you were editing',
  outdatedText:
    'What you have entered is not saved yet. This is what is saved now. Save again to replace it.',
  useCurrent: 'Use what is saved',
};
