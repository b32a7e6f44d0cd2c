import type { da } from './employment-texts.da.ts';

/** The words of an employment as the citizen and the municipality see it, in English. */
export const en: typeof da = {
  cvr: 'CVR number',
  productionUnit: 'P-number',
  registered: 'Registered',
  editableUntil: 'The company can edit it up to and including',
  wasEditableUntil: 'The company could edit it up to and including',
  history: 'History of the employment',
  cancelled: 'The employment has been cancelled and does not count towards the amount used.',
};
