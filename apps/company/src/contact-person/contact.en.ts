import type { ContactTexts } from './contact.da.ts';

/** The texts of the company's own contact person, in English. */
export const en: ContactTexts = {
  title: 'The company’s contact person',
  lead: 'The contact person is suggested whenever you register an employment. It can always be changed on the single employment.',
  onlyPrefill:
    'Changes here are for new employments. The ones that are registered already keep their own contact person. Only your company sees this page.',
  company: 'Company',
  cvr: ({ cvr }) => `CVR number ${cvr}`,
  save: 'Save contact person',
  saved: 'The contact person is saved.',
  outdated: 'Someone else changed the contact person while you were editing',
  outdatedText:
    'What you have entered is not saved yet. This is what is saved now. Save again to replace it.',
  useCurrent: 'Use what is saved',
};
