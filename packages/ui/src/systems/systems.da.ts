import { logWords } from '@frikort/words/log-words.da';
import { scopeWords } from '@frikort/words/scope-words.da';

/** The texts about outside systems (R32), in Danish. */
export const da = {
  scopes: scopeWords,
  actions: logWords,

  back: 'It-systemer',
  list: {
    title: 'It-systemer',
    lead: {
      company:
        'Lad et it-system, for eksempel jeres lønsystem, hente og registrere ansættelser, uden at nogen logger på.',
      caseworker:
        'Lad et it-system, for eksempel kommunens fagsystem, hente kommunens frikort, uden at nogen logger på.',
    },
    create: 'Opret it-system',
    caption: 'Jeres it-systemer',
    nothing: 'I har ingen it-systemer endnu',
    nothingText: 'Opret et, når leverandøren eller jeres it-afdeling er klar til at sætte det op.',
    name: 'Navn',
    status: 'Status',
    may: 'Må',
    keys: 'Nøgler',
    lastUse: 'Senest brugt',
    ended: ({ count }: { count: number }) => `Lukkede it-systemer (${count})`,
    endedCaption: 'Lukkede it-systemer',
    endedAt: 'Lukket',
  },
  never: 'Aldrig',
  standing: {
    works: 'Virker',
    ending: 'Nøglen udløber snart',
    keyless: 'Har ingen nøgle, der virker',
    ended: 'Lukket',
  },
  forOthers: 'Handler for andre virksomheder',

  kinds: { secret: 'Hemmelig nøgle', key: 'Offentlig nøgle' },
  hint: ({ kind, hint }: { kind: 'secret' | 'key'; hint: string }) =>
    kind === 'secret' ? `Slutter på ${hint}` : `Fingeraftryk ${hint}`,
  shortHint: ({ hint }: { hint: string }) => `… ${hint}`,
  endsOn: ({ date }: { date: string }) => `Til og med ${date}`,
  daysLeft: ({ days }: { days: number }) =>
    days === 0 ? 'Udløber i dag' : days === 1 ? 'Udløber i morgen' : `Udløber om ${days} dage`,
  overSince: ({ date }: { date: string }) => `Udløb ${date}`,
  closedAt: ({ at }: { at: string }) => `Lukket ${at}`,

  confirm: {
    title: 'Bekræft, at det er dig',
    text: ({ minutes }: { minutes: number }) =>
      `Det, du er ved at gøre, gælder længe. Derfor skal du først logge på igen. Bagefter kommer du tilbage hertil og har ${minutes} minutter til det.`,
    action: 'Log på igen',
    late: 'Log på igen for at fortsætte',
    lateText: 'Der er gået for lang tid, siden du loggede på. Det, du har skrevet her, er gemt i fanen.',
    lateKey: 'Det, du har skrevet her, er gemt i fanen. En offentlig nøgle skal du indsætte igen.',
  },

  form: {
    title: 'Opret it-system',
    name: 'Hvad hedder it-systemet?',
    nameHint: 'Navnet står i historik og log, for eksempel “Lønsystemet”.',
    nameMissing: 'Skriv, hvad it-systemet hedder.',
    whose: 'Hvem skal det handle for?',
    own: 'For os selv',
    ownHint: 'Det handler kun for jeres egen virksomhed.',
    others: 'For andre virksomheder, som vi er leverandør for',
    othersHint: 'Hver virksomhed godkender selv, hvad det må, og hvor længe.',
    may: 'Hvad skal det kunne?',
    mayHint: 'Vælg kun det, it-systemet har brug for.',
    mayMissing: 'Vælg mindst én ting, som it-systemet skal kunne.',
    proof: 'Hvordan skal det bevise, hvem det er?',
    secret: 'Med en hemmelig nøgle, som vi laver nu',
    secretHint: 'Det enkleste. Du får nøglen at se én gang.',
    key: 'Med sin egen offentlige nøgle',
    keyHint: 'Det sikreste. It-systemet laver selv et nøglepar og beholder den private nøgle.',
    publicKey: 'Offentlig nøgle (JWK)',
    publicKeyHint:
      'Indsæt den offentlige nøgle som JSON, med typen EC, OKP eller RSA. Indsæt aldrig den private nøgle.',
    publicKeyMissing: 'Indsæt den offentlige nøgle.',
    publicKeyUnreadable: 'Det er ikke en nøgle i formatet JWK. Den begynder med { og slutter med }.',
    publicKeyPrivate:
      'Det er den private nøgle. Lav et nyt nøglepar, og indsæt kun den offentlige del: denne er ikke hemmelig længere.',
    publicKeyInvalid: 'Nøglen kan ikke bruges. Den skal være EC P-256 eller P-384, Ed25519 eller RSA.',
    endsOn: 'Nøglen gælder til og med',
    endsOnHint: ({ latest }: { latest: string }) => `Senest ${latest}. Lav en ny nøgle i god tid inden.`,
    endsOnWrong: ({ latest }: { latest: string }) => `Vælg en dag fra i dag til og med ${latest}.`,
    submit: 'Opret it-system',
  },

  made: {
    heading: ({ name }: { name: string }) => `${name} er oprettet`,
    keyHeading: 'Nøglen er oprettet',
    once: 'Kopiér den hemmelige nøgle nu. Den bliver aldrig vist igen, heller ikke af support.',
    lost: 'Nøglen blev oprettet, men svaret gik tabt undervejs, og den kan ikke vises igen. Lav en ny nøgle, og luk den, der ikke blev vist.',
    secret: 'Hemmelig nøgle',
    copySecret: 'Kopiér hemmelig nøgle',
    clientId: 'Client-id',
    copyClientId: 'Kopiér client-id',
    tokenAddress: 'Her beder it-systemet om adgang',
    copyTokenAddress: 'Kopiér adresse',
    handling:
      'Giv den til den, der sætter it-systemet op, på en sikker måde og ikke i en e-mail. Alle, der har den, kan handle som it-systemet.',
    keyWorks: 'It-systemet kan bruge sin private nøgle fra nu af.',
    goOn: 'Jeg har gemt nøglen',
    goOnKey: 'Til it-systemet',
  },

  system: {
    facts: 'Om it-systemet',
    may: 'Må',
    created: 'Oprettet',
    ended: 'Lukket',
    approvals: 'Godkendt af',
    approvalsCount: ({ count }: { count: number }) =>
      count === 0 ? 'Ingen virksomheder endnu' : count === 1 ? '1 virksomhed' : `${count} virksomheder`,
    link: 'Link til virksomheder',
    linkText: 'Send det til de virksomheder, som skal godkende it-systemet.',
    copyLink: 'Kopiér link',
    keys: 'Nøgler',
    keysCaption: 'It-systemets nøgler',
    key: 'Nøgle',
    lasts: 'Gælder',
    lastUse: 'Senest brugt',
    action: 'Luk',
    newKey: 'Lav en ny nøgle',
    twoKeys: 'To nøgler virker. Luk den ene, før du laver en ny.',
    exchange: 'Sådan skifter du nøgle uden afbrydelse',
    exchangeSteps: [
      'Lav en ny nøgle. Begge virker imens.',
      'Sæt den nye nøgle ind i it-systemet.',
      'Luk den gamle, når den nye er brugt.',
    ],
    otherKeys: ({ count }: { count: number }) => `Nøgler, der ikke virker mere (${count})`,
    otherKeysCaption: 'Nøgler, der ikke virker mere',
    noKeys: 'Ingen nøgler virker. It-systemet kan ikke logge på.',
    end: 'Luk it-systemets adgang',
    endText:
      'Gør det, når it-systemet ikke bliver brugt mere, eller når en nøgle kan være kommet i forkerte hænder.',
  },

  endKey: {
    button: ({ hint }: { hint: string }) => `Luk nøgle ${hint}`,
    title: 'Luk nøglen?',
    text: ({ kind, hint }: { kind: 'secret' | 'key'; hint: string }) =>
      kind === 'secret'
        ? `Den hemmelige nøgle, der slutter på ${hint}, holder op med at virke med det samme og kan ikke bruges igen.`
        : `Den offentlige nøgle med fingeraftrykket ${hint} holder op med at virke med det samme og kan ikke bruges igen.`,
    lastText: 'Det er den eneste nøgle, der virker. It-systemet kan ikke logge på, før det får en ny.',
    confirm: 'Luk nøglen',
    done: 'Nøglen er lukket.',
  },
  endSystem: {
    title: ({ name }: { name: string }) => `Luk ${name}?`,
    text: 'It-systemet kan ikke logge på mere. Det gælder med det samme og kan ikke fortrydes.',
    approvals: ({ count }: { count: number }) =>
      count === 1
        ? 'Det kan heller ikke handle for den virksomhed, der har godkendt det.'
        : `Det kan heller ikke handle for de ${count} virksomheder, der har godkendt det.`,
    confirm: 'Luk it-systemet',
    done: 'It-systemet er lukket.',
  },

  newKey: {
    title: 'Lav en ny nøgle',
    lead: ({ name }: { name: string }) => `Nøglen er til ${name}. Den gamle virker, indtil du lukker den.`,
    submit: 'Lav nøgle',
  },

  acts: {
    heading: 'Hvad det har gjort',
    caption: 'Hvad it-systemet har gjort, det seneste først',
    nothing: 'Det har ikke gjort noget endnu.',
    at: 'Tidspunkt',
    what: 'Hvad',
    forWhom: 'For',
    refused: 'Afvist',
    shown: ({ count, more }: { count: number; more: boolean }) => {
      if (more) return `Viser de ${count} seneste`;
      return count === 1 ? 'Viser 1 hændelse' : `Viser alle ${count} hændelser`;
    },
  },
};

export type SystemsTexts = typeof da;
