/** The texts of the list of employments, which come with it, in Danish. */
export const da = {
  several: 'Registrér flere',
  caption: 'Ansættelser',
  person: 'Borger',
  cardNumber: 'Frikortnummer',
  period: 'Periode',
  amount: 'Løn',
  state: 'Status',
  editableUntil: 'Kan rettes til og med',
  locked: 'Låst',
  reference: ({ reference }: { reference: string }) => `Reference: ${reference}`,
  productionUnitNote: ({ productionUnit }: { productionUnit: string }) => `P-nummer: ${productionUnit}`,
  frikortInactive: 'Frikort inaktivt',
  count: ({ shown, total }: { shown: number; total: number }) => {
    const employments = total === 1 ? '1 ansættelse' : `${total} ansættelser`;
    return shown < total ? `Viser ${shown} af ${employments}` : `Viser ${employments}`;
  },
  sum: ({ amount }: { amount: string }) => `i alt ${amount}`,
  cancelledNotCounted: ({ count }: { count: number }) =>
    count === 1 ? '1 annulleret tæller ikke med' : `${count} annullerede tæller ikke med`,
  totals: 'Løn pr. måned og borger',
  download: 'Hent som CSV',
  downloaded: 'Filen er hentet.',
  none: 'Der er ikke registreret nogen ansættelser endnu',
  noneText:
    'Skal en borger med et socialt frikort arbejde hos jer, så registrér ansættelsen her. Det bør ske, før arbejdet begynder. Du skal bruge borgerens frikortnummer.',
  noMatch: 'Ingen ansættelser passer til det, du har valgt',
  noMatchAll: 'Vis alle',
  noMatchText:
    'Prøv med færre filtre. En borger, hvis navn er beskyttet, kan kun findes på sit frikortnummer.',
  inactiveHeading: ({ count }: { count: number }) =>
    count === 1
      ? 'En igangværende ansættelse er på et frikort, der er blevet inaktivt'
      : `${count} igangværende ansættelser er på frikort, der er blevet inaktive`,
  inactiveAll: 'Vis alle ansættelser på inaktive frikort',
  inactiveShow: 'Se ansættelserne',
  attention: 'Kræver opmærksomhed',
  lockingSoon: ({ count, days }: { count: number; days: number }) =>
    `${count === 1 ? '1 ansættelse' : `${count} ansættelser`} låses inden for ${days} dage`,
  lockingText: 'Ret nu, hvis noget er forkert. Derefter skal kommunen give lov.',
  findMunicipality: 'Find borgerens kommune',
  inactiveText:
    'Det, der er registreret, gælder stadig og kan rettes som ellers. Der kan ikke registreres nye ansættelser på frikortet, før kommunen har genaktiveret det. Tal med borgeren, som kan spørge sin kommune.',
};

export type ListTexts = typeof da;
