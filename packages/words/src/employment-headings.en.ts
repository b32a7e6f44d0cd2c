import type { EmploymentColumn } from './employment-headings.da.ts';
import { fieldWords } from './record-words.en.ts';

/** The headings of employments as a file, in English: of the company's list, and of a file that is imported. */
export const employmentHeadings: Record<EmploymentColumn, string> = {
  citizen: 'Citizen',
  cardNumber: 'Card number',
  company: 'Company',
  companyCvr: 'CVR number',
  startDate: fieldWords.startDate,
  endDate: fieldWords.endDate,
  countedOere: 'Pay in DKK that counts',
  amountOere: 'Registered pay in DKK',
  status: fieldWords.status,
  enrolmentStatus: 'Frikort',
  editableUntil: 'Can be edited up to and including',
  reference: fieldWords.reference,
  'contact.name': fieldWords['contact.name'],
  'contact.email': 'Contact person’s email',
  'contact.phone': 'Contact person’s phone',
  productionUnit: fieldWords.productionUnit,
  createdAt: 'Registered',
  updatedAt: 'Last edited',
};
