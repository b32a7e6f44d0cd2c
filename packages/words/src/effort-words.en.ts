import type { EffortWords } from './effort-words.da.ts';

/** The words of efforts in English, for pages and files (R39, R42). */
export const effortWords: EffortWords = {
  rights: {
    'effort-administrator': 'Administrator',
    'effort-manager': 'Effort manager',
    'participant-manager': 'Participant manager',
  },
  kinds: { identified: 'By name', anonymous: 'Anonymous' },
  sexes: { woman: 'Woman', man: 'Man' },
  benefits: {
    'cash-benefit': 'Cash benefit',
    'education-benefit': 'Education benefit',
    'unemployment-benefit': 'Unemployment benefit',
    'sickness-benefit': 'Sickness benefit',
    'resource-benefit': 'Resource rehabilitation benefit',
    'flexi-benefit': 'Unemployment or wage supplement of the flexi-job scheme',
    'disability-pension': 'Disability pension',
    'study-grant': 'Study grant',
    'own-income': 'Own income',
    other: 'Other',
  },
  occupations: {
    'ordinary-job': 'Ordinary job',
    'subsidised-job': 'Subsidised job',
    'flexi-job': 'Flexi-job',
    traineeship: 'Work placement',
    education: 'Education',
    'voluntary-work': 'Voluntary work',
    none: 'None',
  },
  endReasons: {
    completed: 'Completed',
    job: 'Found a job',
    education: 'Started education',
    'other-effort': 'Went on to another effort',
    health: 'Health',
    moved: 'Moved away',
    'dropped-out': 'Left early',
    other: 'Other',
  },
};
