import type { MyDataTexts } from './my-data.da.ts';

/** The texts of "my data", in English. */
export const en: MyDataTexts = {
  title: 'My data',
  lead: 'Here you see your main details, and you can download all of your data.',
  facts: 'Your details',
  download: 'Download everything',
  downloadText:
    'The file contains your details, your frikort for every year, all employments with their history, and who has seen your data. It also contains your CPR number. Take good care of it, especially on a computer that others use.',
  pdf: 'Download as PDF',
  pdfHint: 'To read and print.',
  json: 'Download as JSON',
  jsonHint: 'To pass on to another program. Nothing is left out.',
  fetched: 'The file has been downloaded. It is where your browser saves files.',
  why: 'Why we have your data',
  whyText:
    'Under the act on socialt frikort, your pay is tax-free and does not reduce your benefits only if it is registered here. That is why we need to know who you are, what your card number is, and what companies have paid you.',
  from: 'Where it comes from',
  fromItems: [
    'Your name and CPR number came from the CPR register when the municipality granted your frikort.',
    'Employments, amounts and contact persons come from the companies you have worked for.',
    'Status, caseworker and consent come from your municipality.',
  ],
  notHere: 'What we do not have',
  notHereText:
    'We do not have your address, your case at the municipality, or the reason why you got a frikort. Only the municipality has those.',
  rights: 'Your rights',
  rightsItems: [
    'You can see your data here whenever you like.',
    'If an employment is wrong, contact the company. They can edit it for 29 days after the end date. After that the employment is locked, and you should contact your municipality.',
    'If something else is wrong, contact your municipality.',
    'You can object to the use of the data, and you can complain to Datatilsynet, the Danish data protection agency.',
  ],
  policy: 'Read more in the privacy policy',
  accessLog: 'Who has seen my data',
};
