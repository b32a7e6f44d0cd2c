/** The words of an employment as the citizen and the municipality see it, in Danish. */
export const da = {
  cvr: 'CVR-nummer',
  productionUnit: 'P-nummer',
  registered: 'Registreret',
  editableUntil: 'Virksomheden kan rette til og med',
  wasEditableUntil: 'Virksomheden kunne rette til og med',
  history: 'Historik for ansættelsen',
  cancelled: 'Ansættelsen er annulleret og tæller ikke med i det brugte beløb.',
};
