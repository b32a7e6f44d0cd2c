import type { LetterLanguage, Placeholder } from '@frikort/domain/letter';
import { permissionNames } from '@frikort/ui/permission-names';
import type { LetterPartName } from './letter-form.ts';
import type { LetterTextsTexts } from './letter-texts.da.ts';

const parts: Record<LetterPartName, string> = {
  title: 'Heading',
  body: 'Text',
  complaint: 'Guidance on complaints',
};
const inLanguage: Record<LetterLanguage, string> = { da: 'in Danish', en: 'in English' };
const placeholders: Record<Placeholder, string> = {
  navn: 'The citizen’s name',
  kortnummer: 'The card number',
  beløb: 'The amount of the year',
  begrundelse: 'The caseworker’s reason',
  dato: 'The date of the decision',
  virkningsdato: 'The day from which it applies',
  kommune: 'The name of the municipality',
  kontakt: 'The municipality with phone and email',
};

/** The pages where an administrator writes what the municipality's letters say (R36), in English. */
export const en: LetterTextsTexts = {
  title: 'The municipality’s letters',
  lead: 'When a frikort is granted or made inactive, the system makes a letter to the citizen. Here you decide what it says.',
  choose: 'Choose a letter',
  about: {
    grant: 'Made when a caseworker grants a frikort.',
    deactivation: 'Made when a caseworker makes a frikort inactive, also at a control.',
  },
  back: 'All letters',
  counts: 'The text applies to decisions from now on. Letters that have been made do not change.',
  standard: 'The standard text applies',
  standardText: 'The municipality has not written a text of its own yet. Its letters use the text below.',
  complaintMissing:
    'Say where and by when the citizen must complain. The standard text only says that the citizen can contact the municipality.',
  language: { da: 'Danish', en: 'English' },
  parts,
  nameOf: ({ part, language }) => `${parts[part]} ${inLanguage[language]}`,
  titleHint: 'Without fields.',
  bodyHint: 'Leave an empty line between two paragraphs.',
  required: ({ names }) => `The text must contain ${names}.`,
  and: ' and ',
  complaintHint: 'Where the citizen must complain, and when the complaint must arrive at the latest.',
  placeholder: 'Field that is filled in',
  placeholders,
  insert: 'Insert',
  insertInto: ({ part, language }) =>
    `Insert the field in ${parts[part].toLowerCase()} ${inLanguage[language]}`,
  contactHint: 'The municipality’s contact details stand at the end of the letter by themselves.',
  preview: ({ language }) => `What the letter looks like ${inLanguage[language]}`,
  previewText: 'The letter is to a citizen who does not exist.',
  previewEmpty: 'Correct what is missing to see the letter.',
  download: 'Download the sample as a PDF',
  downloaded: 'The sample has been downloaded.',
  save: 'Save the text of the letter',
  saved: 'The text has been saved. It applies to decisions from now on.',

  outdated: 'Someone else changed the text while you were editing',
  outdatedText:
    'What you have written has not been saved yet. Save again if it is to apply instead. You can also take the text that is saved now.',
  useCurrent: 'Use the text that is saved',

  historyHeading: 'Earlier texts',
  nothing: 'The municipality has not written a text yet.',
  version: 'Version',
  at: 'Saved',
  who: 'Who',
  text: 'Text',
  read: ({ version }) => `Read version ${version}`,

  notForYou: 'The page is for administrators',
  notForYouText: `Only the municipality’s administrator can edit the text of the letters. Ask for the permission “${permissionNames.administrator}” in MitID Erhverv.`,
  toStart: 'To the start page',
};
