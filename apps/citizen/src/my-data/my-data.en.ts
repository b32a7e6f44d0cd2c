import { editableDays } from '@frikort/domain/employment';
import type { MyDataTexts } from './my-data.da.ts';

/** The texts of "my data", in English. */
export const en: MyDataTexts = {
  title: 'My data',
  lead: 'Here you see your main details, and you can download your data.',
  facts: 'Your details',
  download: 'Download your data',
  downloadText:
    'The file contains what you can see here: your details, your frikort for every year, the employments with their history, and who has seen your data. It does not include the history of the frikort itself or your status in the CPR register. You can ask your municipality for those. The file also contains your CPR number. Keep it safe, especially on a computer that others use.',
  pdf: 'Download as PDF',
  pdfHint: 'To read and print.',
  json: 'Download as JSON',
  jsonHint: 'To pass on to another program. It also contains details that do not fit in a PDF.',
  fetched: 'The file has been downloaded. It is where your browser saves files.',
  why: 'Why Socialt frikort has your data',
  whyText:
    'Under the act on socialt frikort, your pay is tax-free and does not reduce your benefits only if it is registered here. That is why it holds who you are, what your card number is, and what companies have paid you.',
  from: 'Where it comes from',
  fromItems: [
    'Your name and CPR number were retrieved from the CPR register when the municipality granted your frikort, and are kept up to date.',
    'Employments, amounts and contact persons come from the companies you have worked for.',
    'Status, caseworker and consent come from your municipality.',
  ],
  notHere: 'What is not here',
  notHereText:
    'Socialt frikort does not have your address, your case at the municipality, or the reason why you have a frikort. Only the municipality has those.',
  rights: 'Your rights',
  rightsItems: [
    'You can see your data here whenever you like.',
    `If an employment is wrong, contact the company. They can edit it for ${editableDays - 1} days after the end date. After that the employment is locked, and you should contact your municipality.`,
    'If something else is wrong, contact your municipality.',
    'You can object to the use of the data, and you can complain to Datatilsynet, the Danish Data Protection Agency.',
  ],
  policy: 'Read more in the privacy policy',
  accessLog: 'Who has seen my data',
  consent: {
    ask: 'Ask to withdraw your consent',
    askTitle: 'Do you want to ask the municipality to withdraw your consent?',
    askText:
      'Without consent you cannot have a frikort. The municipality will decide, and may contact you. Until then your frikort is valid as before, and what has been registered stays.',
    askedHeading: 'You have asked for your consent to be withdrawn',
    asked: ({ day }) =>
      `You asked on ${day}. The municipality will decide. Until then your frikort is valid as before.`,
    keep: 'Keep my consent after all',
    kept: 'You keep your consent. The municipality can see that.',
  },
};
