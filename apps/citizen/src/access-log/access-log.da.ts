import { actionWords, purposeWords, roleWords } from '@frikort/words/record-words.da';
import { actingSystem } from '@frikort/words/system-words.da';

/** The texts of "who has seen my data", in Danish. */
export const da = {
  title: 'Hvem har set mine oplysninger',
  lead: 'Hver gang nogen ser dine oplysninger eller prøver på det, bliver det skrevet ned. Her kan du se hvem, hvornår og hvorfor.',
  withOwn: 'Vis også, hvad jeg selv har gjort',
  time: 'Tidspunkt',
  what: 'Hvad',
  purpose: 'Formål',
  you: 'Dig selv',
  refused: 'Afvist',
  foreign: 'Anden kommune',
  captionOf: ({ name, date }: { name: string; date: string }) => `${name}, ${date}`,
  times: ({ count, refused }: { count: number; refused: number }) => {
    const times = count === 1 ? '1 gang' : `${count} gange`;
    return refused === 0 || count === 1 ? times : `${times}, heraf ${refused} afvist`;
  },
  shown: ({ count, days, more }: { count: number; days: number; more: boolean }) => {
    const entries = count === 1 ? '1 hændelse' : `${count} hændelser`;
    if (more) return `Viser ${entries} på ${days === 1 ? 'den seneste dag' : `de seneste ${days} dage`}`;
    return `Viser ${count === 1 ? entries : `alle ${entries}`} på ${days === 1 ? '1 dag' : `${days} dage`}`;
  },
  nothing: 'Ingen har set dine oplysninger endnu',
  nothingText: ({ since }: { since: string }) =>
    `Alt er skrevet ned siden ${since}. Så snart nogen ser dine oplysninger, står det her.`,
  aboutWhole: 'Er alt med på listen?',
  aboutWholeText: ({ since, until }: { since: string; until: string }) =>
    `Ja, alt fra ${since} og frem til ${until}. Det, der er sket siden da, kan mangle nogle få minutter endnu.`,
  sealed: 'Det er også forseglet: Hvis nogen rettede i det eller slettede noget, ville det blive opdaget.',
  sealingLate: 'Det seneste er ikke forseglet endnu. Det sker ellers inden for få minutter.',
  aboutNames: 'Hvorfor står der ikke navne?',
  aboutNamesText:
    'Du kan se, hvilken organisation der har set dine oplysninger, men ikke hvilken medarbejder. Organisationen ved det, og den har ansvaret for, at medarbejderne kun ser det, de skal bruge. Mener du, at et opslag er forkert, så kontakt din kommune.',
  aboutRefused: 'Hvad betyder “Afvist”?',
  aboutRefusedText:
    'Nogen prøvede at se eller ændre noget, men fik ikke lov. Det kan være en anden kommune, der søgte på dig, eller en virksomhed, der skrev et for højt beløb.',
  aboutWrong: 'Hvad gør jeg, hvis noget ser forkert ud?',
  aboutWrongText:
    'Kontakt din kommune. Den kan undersøge, hvem der har set dine oplysninger. Du kan også klage til Datatilsynet.',
  questions: 'Spørgsmål om listen',
  roles: roleWords,
  system: actingSystem,
  actions: actionWords,
  purposes: purposeWords,
};

export type AccessLogTexts = typeof da;
