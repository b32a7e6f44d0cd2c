/** The texts about one's other logins, in Danish. */
export const da = {
  title: 'Dine logins',
  lead: 'Her er du også logget på. Kender du ikke et af dem, så log det af, og kontakt MitID.',
  none: 'Du er ikke logget på andre steder.',
  begun: ({ at }: { at: string }) => `Logget på ${at}`,
  lastUsed: ({ at }: { at: string }) => `Sidst brugt ${at}`,
  sameLogin: 'Samme login som her',
  end: 'Log af',
  endThis: ({ entrance, at }: { entrance: string; at: string }) => `Log af: ${entrance}, logget på ${at}`,
  endAll: 'Log af alle andre steder',
  ended: 'Du er logget af det sted.',
  endedAll: 'Du er logget af alle andre steder.',
  close: 'Luk',
};

export type OtherLoginTexts = typeof da;
