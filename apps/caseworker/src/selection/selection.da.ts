/** What is said where several citizens of a list are ticked, in Danish. */
export const da = {
  column: 'Vælg',
  choose: ({ name }: { name: string }) => `Vælg ${name}`,
  all: ({ count }: { count: number }) => (count === 1 ? 'Vælg den viste' : `Vælg alle ${count} viste`),
  chosen: ({ count }: { count: number }) => (count === 1 ? '1 borger valgt' : `${count} borgere valgt`),
  tooMany: ({ most }: { most: number }) => `Vælg højst ${most} ad gangen.`,

  controls: {
    action: 'Registrér kontrol',
    title: ({ count }: { count: number }) =>
      count === 1 ? 'Registrér kontrol af 1 frikort' : `Registrér kontrol af ${count} frikort`,
    effect: 'Brug det kun for de borgere, der stadig opfylder betingelserne. Deres frikort fortsætter.',
    ending: 'Opfylder en borger ikke længere betingelserne, så registrér kontrollen på borgerens egen side.',
    due: ({ due }: { due: string }) => `Næste kontrol skal være senest ${due}.`,
    date: 'Hvornår kontrollerede I det?',
    dateFuture: ({ latest }: { latest: string }) => `Vælg en dag til og med ${latest}.`,
    confirm: 'Registrér kontrol',
    done: ({ count }: { count: number }) =>
      count === 1 ? 'Kontrollen er registreret.' : `Kontrollen er registreret for ${count} borgere.`,
    noneDone: 'Der er ikke registreret nogen kontrol.',
    unchanged: ({ count }: { count: number }) =>
      count === 1
        ? 'Kontrollen for 1 borger var allerede registreret på den dag.'
        : `Kontrollen for ${count} borgere var allerede registreret på den dag.`,
    refused: 'De her kunne ikke registreres:',
  },
};

export type SelectionTexts = typeof da;
