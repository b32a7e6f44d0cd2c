import {
  littleLeftPercent,
  type MessageKind,
  type MessageMailOutcome,
  messagesKeptDays,
  mostUnreadCounted,
  verificationHours,
} from '@frikort/domain/message';

/** What a message tells, with what it is about now as the page shows it; all of that may be missing. */
export type Told = {
  day?: string | undefined;
  year?: string | undefined;
  count?: number | undefined;
  remaining?: string | undefined;
};

type Text = { readonly title: (told: Told) => string; readonly text?: (told: Told) => string | undefined };

const citizens = (count: number) => (count === 1 ? '1 borger' : `${count} borgere`);
const employments = (count: number) => (count === 1 ? '1 ansættelse' : `${count} ansættelser`);

/** How many it is about now: none, or so many. */
const of =
  (none: string, some: (count: number) => string) =>
  ({ count }: Told): string | undefined =>
    count === undefined ? undefined : count === 0 ? none : some(count);

/** Each kind of message, in Danish. */
const kinds: Readonly<Record<MessageKind, Text>> = {
  'employment-registered': { title: () => 'En ansættelse er registreret' },
  'employment-changed': { title: () => 'En ansættelse er rettet' },
  'employment-cancelled': { title: () => 'En ansættelse er annulleret' },
  'objection-settled': { title: () => 'Der er svar på det, du sagde var forkert' },
  'little-left': {
    title: ({ year }) => `Der er under ${littleLeftPercent} % tilbage af beløbsgrænsen for ${year}`,
    text: ({ remaining }) => remaining && `Restbeløbet er ${remaining} nu.`,
  },
  'frikort-deactivated': {
    title: () => 'Dit frikort er deaktiveret',
    text: () => 'Begrundelsen står på siden med dit frikort.',
  },
  'frikort-reactivated': { title: () => 'Dit frikort er aktivt igen' },
  'citizen-taken-over': { title: () => 'En kollega har overtaget en borger fra dig' },
  'citizen-assigned': { title: () => 'En kollega har tilknyttet dig en borger' },
  'citizen-moved-away': { title: () => 'En borger, du var tilknyttet, er overført til en anden kommune' },
  'citizen-moved-here': { title: () => 'En borger er overført fra en anden kommune' },
  'transfer-offered': {
    title: () => 'En anden kommune tilbyder jer en borger',
    text: () => 'Overførslen venter på jeres svar.',
  },
  'transfer-requested': {
    title: () => 'En anden kommune beder om at overtage en borger',
    text: () => 'Overførslen venter på jeres svar.',
  },
  'transfer-refused': { title: () => 'En overførsel, du har bedt om, er afvist' },
  'withdrawal-asked': {
    title: () => 'En borger har bedt om at få samtykket trukket tilbage',
    text: () => 'Kommunen skal tage stilling.',
  },
  'reopening-requested': { title: () => 'En virksomhed beder om at rette en låst ansættelse' },
  'employment-disputed-late': {
    title: () => 'En borger siger, at en ansættelse er forkert',
    text: () => 'Virksomheden kan ikke rette den mere, så kommunen skal svare.',
  },
  'control-due': {
    title: ({ day }) => `Kontrol senest ${day}`,
    text: of('Ingen mangler lige nu.', (count) => `${citizens(count)} mangler at blive kontrolleret.`),
  },
  'control-overdue': {
    title: ({ day }) => `Kontrol skulle være sket senest ${day}`,
    text: of('Ingen mangler lige nu.', (count) => `${citizens(count)} mangler at blive kontrolleret.`),
  },
  'employments-lock': {
    title: ({ day }) => `${day} er sidste dag, I kan rette`,
    text: of('Det gælder ingen ansættelser længere.', (count) => `Det gælder ${employments(count)}.`),
  },
  'frikort-inactive': {
    title: () => 'Et frikort, I har en ansættelse på, er blevet inaktivt',
    text: () => 'Ansættelsen gælder stadig. Nye kan ikke registreres på det frikort.',
  },
  'reopening-approved': { title: () => 'I kan rette den ansættelse, I har bedt om' },
  'reopening-refused': { title: () => 'Kommunen har sagt nej til, at I retter en ansættelse' },
  'employment-disputed': {
    title: () => 'En borger siger, at en ansættelse er forkert',
    text: () => 'Ret den, eller svar borgeren.',
  },
  'continuations-wait': {
    title: ({ year }) => `${year} er åbnet: Nu kan I registrere resten`,
    text: of(
      'Alt er registreret.',
      (count) => `${employments(count)} fortsætter efter nytår og mangler at blive registreret.`,
    ),
  },
};

const outcomes: Readonly<Record<MessageMailOutcome, (sent: { at: string }) => string>> = {
  waiting: ({ at }) => `Mailen fra ${at} er ikke sendt endnu. Vi prøver igen.`,
  sent: ({ at }) => `Den seneste mail er sendt ${at}.`,
  refused: ({ at }) => `Mailen fra ${at} blev afvist.`,
  'given-up': ({ at }) => `Mailen fra ${at} kunne ikke sendes.`,
  uncertain: ({ at }) =>
    `Vi ved ikke, om mailen fra ${at} kom frem. Den bliver ikke sendt igen, så du ikke får den to gange.`,
};

/** The texts of messages, in Danish. */
export const da = {
  title: 'Beskeder',
  lead: 'Her står, hvad der er sket, med det nyeste øverst.',
  kept: `Beskeder bliver gemt i ${messagesKeptDays} dage.`,
  kinds,
  unknown: 'Der er sket noget nyt',
  gone: 'Du har ikke længere adgang til det, beskeden handler om.',
  isNew: 'Ny',
  cancelled: 'Annulleret',
  unread: ({ count }: { count: number }) =>
    count === 1
      ? '1 ulæst'
      : count >= mostUnreadCounted
        ? `flere end ${mostUnreadCounted - 1} ulæste`
        : `${count} ulæste`,
  readAll: 'Markér alle som læst',
  none: 'Ingen beskeder endnu',
  noneText: 'Når der sker noget, du skal vide, står det her.',
  shown: ({ count, more }: { count: number; more: boolean }) => {
    const messages = count === 1 ? '1 besked' : `${count} beskeder`;
    return more ? `Viser de seneste ${messages}` : `Viser ${count === 1 ? messages : `alle ${messages}`}`;
  },

  mail: {
    heading: 'Besked på mail',
    offer:
      'Du kan få en mail, når der er nyt, højst én om dagen. Der står kun, at der er nyt, og hvor du logger på; aldrig hvad det handler om.',
    email: 'Din mailadresse',
    emailHint: 'Brug en adresse, som kun du læser.',
    ask: 'Send mig et link',
    unverified: ({ email }: { email: string }) => `Vi sender et link til ${email}`,
    unverifiedText: `Åbn mailen, og bekræft adressen inden for ${verificationHours} timer. Derefter får du mail, når der er nyt.`,
    again: 'Send et nyt link',
    drop: 'Fortryd',
    working: ({ email }: { email: string }) => `Du får mail på ${email}, når der er nyt.`,
    stop: 'Slå mail fra',
    stopped: 'Mail er slået fra, og adressen er slettet.',
    change: 'Skift adresse',
    failing: ({ email }: { email: string }) => `Mail til ${email} virker ikke`,
    failingText:
      'Mailserveren siger, at adressen ikke findes eller ikke tager imod. Derfor skriver vi ikke til den mere. Skriv en anden adresse, eller prøv den igen.',
    outcomes,
  },
};

export type InboxTexts = typeof da;
