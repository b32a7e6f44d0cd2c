import type { ProblemCode } from '@frikort/domain/refusal';

export type PageLanguage = 'da' | 'en';

/** What a person reads who has opened an address that was refused. */
type PageText = { readonly title: string; readonly text: string };

type Texts = {
  readonly product: string;
  readonly toStart: string;
  readonly logIn: string;
  /** Files are opened in a tab of their own. */
  readonly close: string;
  readonly reference: (requestId: string) => string;
  readonly kinds: Readonly<Record<PageKind, PageText>>;
};

/** Only as many as call for different things to do. */
type PageKind =
  | 'logged-out'
  | 'session-changed'
  | 'not-permitted'
  | 'not-found'
  | 'enrolment-inactive'
  | 'too-many'
  | 'ours'
  | 'address';

const kinds: Partial<Record<ProblemCode, PageKind>> = {
  'not-authenticated': 'logged-out',
  'session-changed': 'session-changed',
  'session-not-named': 'session-changed',
  'not-permitted': 'not-permitted',
  'not-found': 'not-found',
  'enrolment-inactive': 'enrolment-inactive',
  'too-many-requests': 'too-many',
  'internal-error': 'ours',
  unavailable: 'ours',
  'request-timeout': 'ours',
};

export function pageKindOf(code: ProblemCode): PageKind {
  return kinds[code] ?? 'address';
}

export const pageTexts: Readonly<Record<PageLanguage, Texts>> = {
  da: {
    product: 'Socialt frikort',
    toStart: 'Til forsiden',
    logIn: 'Log på',
    close: 'Blev siden åbnet i en ny fane, kan du også bare lukke fanen.',
    reference: (requestId) => `Oplys dette nummer til support: ${requestId}`,
    kinds: {
      'logged-out': {
        title: 'Log på for at fortsætte',
        text: 'Du er ikke logget på, eller du er blevet logget af. Log på, og åbn det, du ville se, igen.',
      },
      'session-changed': {
        title: 'Der er logget på med et andet login',
        text: 'Det skete i denne browser, efter at du åbnede siden. Begynd igen fra forsiden.',
      },
      'not-permitted': {
        title: 'Du har ikke adgang',
        text: 'Dit login giver ikke adgang til siden. Logger du på for en kommune eller en virksomhed, så spørg den, der styrer rettigheder hos jer.',
      },
      'not-found': {
        title: 'Siden findes ikke',
        text: 'Adressen er måske skrevet forkert, eller siden er flyttet.',
      },
      'enrolment-inactive': {
        title: 'Frikortet er inaktivt',
        text: 'Et inaktivt frikort kan ikke bruges. Derfor kan det heller ikke vises.',
      },
      'too-many': {
        title: 'Vent lidt, og prøv igen',
        text: 'Der er hentet for meget på kort tid. Vent et par minutter, og prøv igen.',
      },
      ours: {
        title: 'Siden kan ikke vises lige nu',
        text: 'Der er sket en fejl hos os. Prøv igen om lidt, og kontakt support, hvis problemet fortsætter.',
      },
      address: {
        title: 'Adressen kan ikke åbnes',
        text: 'Der mangler noget i adressen, eller noget i den er forkert. Begynd igen fra forsiden.',
      },
    },
  },
  en: {
    product: 'Socialt frikort',
    toStart: 'To the front page',
    logIn: 'Log in',
    close: 'If the page was opened in a new tab, you can also just close the tab.',
    reference: (requestId) => `Give this number to support: ${requestId}`,
    kinds: {
      'logged-out': {
        title: 'Log in to continue',
        text: 'You are not logged in, or you have been logged out. Log in, and open what you wanted to see again.',
      },
      'session-changed': {
        title: 'Someone has logged in with another login',
        text: 'It happened in this browser after you opened the page. Start again from the front page.',
      },
      'not-permitted': {
        title: 'You do not have access',
        text: 'Your login does not give access to this page. If you log in for a municipality or a company, ask whoever manages permissions there.',
      },
      'not-found': {
        title: 'The page does not exist',
        text: 'The address may be misspelt, or the page has moved.',
      },
      'enrolment-inactive': {
        title: 'The frikort is inactive',
        text: 'An inactive frikort cannot be used. That is why it cannot be shown either.',
      },
      'too-many': {
        title: 'Wait a little, and try again',
        text: 'Too much has been downloaded in a short time. Wait a few minutes, and try again.',
      },
      ours: {
        title: 'The page cannot be shown right now',
        text: 'Something went wrong at our end. Try again in a few minutes, and contact support if the problem continues.',
      },
      address: {
        title: 'The address cannot be opened',
        text: 'Something in the address is missing or wrong. Start again from the front page.',
      },
    },
  },
};
