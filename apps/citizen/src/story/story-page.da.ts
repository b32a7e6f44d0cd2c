/** The texts around the story of one's frikort, in Danish. */
export const da = {
  title: 'Dit frikorts forløb',
  lead: 'Her er alt, hvad der er sket med dit frikort: ansættelser, og hvor meget der var tilbage efter hver, kontroller og kommunens afgørelser.',
  back: 'Tilbage til dit frikort',
};

export type StoryPageTexts = typeof da;
