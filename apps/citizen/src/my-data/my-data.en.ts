import type { MyDataTexts } from './my-data.da.ts';

/** The texts of "my data", in English. */
export const en: MyDataTexts = {
  title: 'My data',
  lead: 'Here you can see and download everything that Socialt frikort has about you.',
  facts: 'What it says about you',
  download: 'Download all of it',
  downloadText:
    'The file has your data, your frikort in all years, all employments with history, and who has seen your data. It has your CPR number too. Take care of it, above all on a computer that others use.',
  pdf: 'Download as PDF',
  pdfHint: 'To read and print.',
  json: 'Download as JSON',
  jsonHint: 'To pass on to another program. Nothing is left out.',
  fetched: 'The file has been downloaded. It is where your browser keeps files.',
  fileName: 'my-data',
  why: 'Why we have the data',
  whyText:
    'The act on socialt frikort says that pay is free of tax and leaves your benefits alone only when it is registered here. So we have to know who you are, what your card number is, and what companies have paid you.',
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
    'If an employment is wrong, contact the company. They are the ones who can correct it.',
    'If something else is wrong, contact your municipality.',
    'You can object to the use of the data, and you can complain to Datatilsynet, the Danish data protection agency.',
  ],
  policy: 'Read more in the privacy policy',
  accessLog: 'See who has seen your data',
};
