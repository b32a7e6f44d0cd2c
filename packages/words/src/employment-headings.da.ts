import { fieldWords } from './record-words.da.ts';

/** The headings of employments as a file, in Danish: of the company's list, and of a file that is imported. */
export const employmentHeadings = {
  citizen: 'Borger',
  cardNumber: 'Frikortnummer',
  company: 'Virksomhed',
  companyCvr: 'CVR-nummer',
  startDate: fieldWords.startDate,
  endDate: fieldWords.endDate,
  countedOere: 'Løn i kr., der tæller med',
  amountOere: 'Registreret løn i kr.',
  status: fieldWords.status,
  enrolmentStatus: 'Frikort',
  editableUntil: 'Kan rettes til og med',
  reference: fieldWords.reference,
  'contact.name': fieldWords['contact.name'],
  'contact.email': fieldWords['contact.email'],
  'contact.phone': fieldWords['contact.phone'],
  productionUnit: fieldWords.productionUnit,
  createdAt: 'Registreret',
  updatedAt: 'Senest rettet',
};

/** What a column of such a file holds. */
export type EmploymentColumn = keyof typeof employmentHeadings;
