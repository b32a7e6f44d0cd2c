/** What a citizen sees of the efforts that they take part in (R42), in Danish. */
export const da = {
  heading: 'Indsatser, du deltager i',
  text: 'Det er registreret, fordi du har givet samtykke. Kun de deltageransvarlige i indsatsen ser, at det er dig.',
  none: 'Du er ikke registreret med navn i en indsats.',
  organisation: 'Organisation',
  period: 'Periode',
  from: ({ date }: { date: string }) => `fra ${date}`,
  before: 'Før',
  after: 'Efter',
  reason: 'Hvorfor det sluttede',
  consent: 'Samtykke',
  signed: ({ date }: { date: string }) => `Underskrevet ${date}`,
  consentText: 'Vis, hvad du skrev under på',
  frikort: 'Frikort',
  linked: 'Deltagelsen er koblet til dit frikort',
  withdraw:
    'Du kan trække samtykket tilbage, når du vil. Sig det til dem, du kender i indsatsen, eller til din kommune. Så bliver dit navn og CPR-nummer slettet med det samme.',
};

export type MyEffortTexts = typeof da;
