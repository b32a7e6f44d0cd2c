/** The texts about vendors' systems that may act for the company (R32), in Danish. */
export const da = {
  toApprovals: 'Hvem må handle for os?',
  toApprovalsText: 'Bruger I en leverandør, kan I give leverandørens it-system lov til at handle for jer.',

  title: 'Hvem må handle for os',
  lead: ({ company }: { company: string }) =>
    `Her ser du de leverandørers it-systemer, som må handle for ${company}, og hvad de har gjort.`,
  approve: 'Giv et it-system lov',
  nothing: 'Ingen leverandører må handle for jer',
  nothingText: 'Har leverandøren sendt dig et link, så brug det. Ellers kan du søge it-systemet frem.',
  of: ({ vendor, cvr }: { vendor: string; cvr: string }) => `${vendor}, CVR-nummer ${cvr}`,
  may: 'Må',
  lasts: 'Gælder',
  since: 'Givet',
  active: 'Må handle for jer',
  over: 'Udløbet',
  ended: 'Taget tilbage',
  closed: 'Lukket af leverandøren',
  acts: 'Hvad det har gjort for jer',
  end: 'Tag tilladelsen tilbage',
  endOf: ({ name }: { name: string }) => `Tag tilladelsen tilbage fra ${name}`,
  endTitle: ({ name }: { name: string }) => `Tag tilladelsen tilbage fra ${name}?`,
  endText: ({ vendor }: { vendor: string }) =>
    `It-systemet hos ${vendor} kan ikke handle for jer mere. Det gælder med det samme.`,
  endWhat: 'Det, det allerede har registreret, bliver stående.',
  done: ({ name }: { name: string }) => `${name} kan ikke handle for jer mere.`,
  given: ({ name }: { name: string }) => `${name} må nu handle for jer.`,
  former: ({ count }: { count: number }) => `Tidligere tilladelser (${count})`,

  new: {
    title: 'Giv et it-system lov til at handle for jer',
    find: 'It-systemets eller leverandørens navn eller CVR-nummer',
    findHint: 'Skriv mindst 2 tegn. Et CVR-nummer har 8 cifre.',
    search: 'Søg',
    tooShort: 'Skriv mindst 2 tegn.',
    found: ({ count }: { count: number }) =>
      count === 1 ? '1 it-system fundet' : `${count} it-systemer fundet`,
    notFound: 'Ingen it-systemer passer til det, du har skrevet',
    notFoundText: 'Kontrollér navnet, eller bed leverandøren om et link til it-systemet.',
    choose: ({ name }: { name: string }) => `Vælg ${name}`,
    gone: 'It-systemet findes ikke mere',
    goneText: 'Leverandøren har måske lukket det. Bed om et nyt link, eller søg det frem.',
    other: 'Find et andet it-system',
    who: 'It-systemet',
    vendor: 'Leverandør',
    check: 'Kontrollér, at det er den leverandør, I har en aftale med.',
    may: 'Hvad må det?',
    mayHint: 'Vælg kun det, som leverandøren skal bruge for jer. Leverandøren kan ikke gøre mere end det.',
    mayMissing: 'Vælg mindst én ting, som it-systemet må.',
    endsOn: 'Tilladelsen gælder til og med',
    endsOnHint: ({ latest }: { latest: string }) => `Senest ${latest}. I kan tage den tilbage når som helst.`,
    endsOnWrong: ({ latest }: { latest: string }) => `Vælg en dag fra i dag til og med ${latest}.`,
    submit: 'Giv lov',
  },
};

export type ApprovalTexts = typeof da;
