/** The status of a frikort and of an employment, and what a control shows, in Danish. */
export const statusWords = {
  active: 'Aktivt',
  inactive: 'Inaktivt',
  registered: 'Registreret',
  cancelled: 'Annulleret',
  continues: 'Opfylder stadig betingelserne',
  ends: 'Opfylder ikke længere betingelserne',
};

export type Status = keyof typeof statusWords;
