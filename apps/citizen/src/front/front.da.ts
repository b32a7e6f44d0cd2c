/** The texts of the front page, in Danish. */
export const da = {
  title: 'Forside',
  heading: 'Tjen penge, og behold din ydelse',
  lead: 'Med et socialt frikort kan mennesker med særlige sociale problemer tjene et beløb om året, uden skat og uden at få mindre i ydelse.',
  entrances: 'Vælg din indgang',
  caseworker: {
    title: 'Sagsbehandler',
    text: 'Opret et frikort, find en borger, og følg med i, hvad der er brugt.',
    action: 'Log på som sagsbehandler med MitID Erhverv',
  },
  company: {
    title: 'Virksomhed',
    text: 'Registrér en ansættelse på et frikortnummer, og ret den, hvis noget ændrer sig.',
    action: 'Log på som virksomhed med MitID Erhverv',
  },
  citizen: {
    title: 'Borger',
    text: 'Se, hvor meget du kan tjene resten af året, og hvem der har registreret løn. Vis dit frikort.',
    action: 'Log på som borger med MitID',
  },
  amountOfTheYear: 'Årets beløbsgrænse',
  amount: ({ year }: { year: number }) => `Beløbsgrænse i ${year}`,
  amountText: 'Så meget kan man tjene på frikortet i år, uden skat og uden at få mindre i ydelse.',
  amountExample: 'Beløbet er et eksempel, indtil det rigtige er fastsat.',
  amountMissing: ({ year }: { year: number }) => `Beløbsgrænsen for ${year} er ikke fastsat endnu.`,
  amountUnavailable: 'Beløbsgrænsen kan ikke vises lige nu.',
  status: 'Driftsstatus',
  statusText: {
    normal: 'Alt virker, som det skal.',
    planned: 'Der er planlagt arbejde. Se hvornår herunder.',
    disruption: 'Der er driftsforstyrrelser lige nu.',
  },
  statusUnavailable: 'Driftsstatus kan ikke vises lige nu. Det kan betyde, at siderne er nede.',
};

export type FrontTexts = typeof da;
