/** The texts of the company's own contact person, in Danish. */
export const da = {
  title: 'Virksomhedens kontaktperson',
  lead: 'Kontaktpersonen bliver foreslået, hver gang du registrerer en ansættelse. Den kan altid rettes på den enkelte ansættelse.',
  onlyPrefill:
    'Ændringer her gælder for nye ansættelser. De ansættelser, der allerede er registreret, beholder deres egen kontaktperson. Kun din virksomhed kan se denne side.',
  company: 'Virksomhed',
  cvr: ({ cvr }: { cvr: string }) => `CVR-nummer ${cvr}`,
  save: 'Gem kontaktperson',
  saved: 'Kontaktpersonen er gemt.',
  outdated: 'En anden har ændret kontaktpersonen, mens du rettede',
  outdatedText:
    'Det, du har skrevet, er ikke gemt endnu. Her er det, der er gemt nu. Gem igen, hvis det, du har skrevet, skal gælde i stedet.',
  useCurrent: 'Brug det, der er gemt',
};

export type ContactTexts = typeof da;
