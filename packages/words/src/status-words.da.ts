/** The status of a frikort and of an employment in one word, in Danish. */
export const statusWords = {
  active: 'Aktivt',
  inactive: 'Inaktivt',
  registered: 'Registreret',
  cancelled: 'Annulleret',
};

export type Status = keyof typeof statusWords;
