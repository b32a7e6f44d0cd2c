import { type AuthorityContact, shownWebPage } from './authority-contact.ts';
import { type CalendarDate, formatDate } from './calendar.ts';
import { formatAmountInEnglish, formatDateInEnglish } from './english.ts';
import { formatAmount, oere } from './money.ts';

/* R36: the letters of decisions, what a municipality writes in them, and how a citizen's facts come into its words. */

/** The decisions that have a letter: a grant (R13) and a deactivation (R15). */
export const letterKinds = ['grant', 'deactivation'] as const;
export type LetterKind = (typeof letterKinds)[number];

export const letterLanguages = ['da', 'en'] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** What a municipality writes in one language. */
export type LetterPart = {
  title: string;
  /** Paragraphs, with an empty line between them and placeholders in them. */
  body: string;
  /** Of a deactivation: where and by when to complain. */
  complaint?: string;
};

/** A letter's text in both languages. */
export type LetterText = Readonly<Record<LetterLanguage, LetterPart>>;

/** The words in braces that a citizen's facts are put in place of; the same in both languages. */
const placeholders = [
  'navn',
  'kortnummer',
  'beløb',
  'begrundelse',
  'dato',
  'virkningsdato',
  'kommune',
  'kontakt',
] as const;
export type Placeholder = (typeof placeholders)[number];

const onlyIn: Readonly<Partial<Record<Placeholder, LetterKind>>> = {
  beløb: 'grant',
  begrundelse: 'deactivation',
  virkningsdato: 'deactivation',
};

/** R36: what may stand in the text of a kind. */
export function placeholdersOf(kind: LetterKind): Placeholder[] {
  return placeholders.filter((name) => onlyIn[name] === undefined || onlyIn[name] === kind);
}

/** R36: what the body of a kind must have. */
export const requiredPlaceholders = {
  grant: ['kortnummer', 'beløb'],
  deactivation: ['begrundelse', 'dato'],
} as const satisfies Readonly<Record<LetterKind, readonly Placeholder[]>>;

/** A placeholder as it is written. */
export const inBraces = (name: Placeholder) => `{${name}}`;

const written = /\{([^{}]*)\}/gu;

/** True when every brace of a text belongs to a placeholder that the kind has. */
export function hasOnlyPlaceholdersOf(kind: LetterKind, text: string): boolean {
  const known: readonly string[] = placeholdersOf(kind);
  const rest = text.replace(written, (whole, name: string) => (known.includes(name) ? '' : whole));
  return !hasBraces(rest);
}

/** True when there is a brace at all; a title has none. */
export function hasBraces(text: string): boolean {
  return /[{}]/.test(text);
}

/** R36: the placeholders that a body must have and has not. */
export function missingPlaceholders(kind: LetterKind, body: string): Placeholder[] {
  return requiredPlaceholders[kind].filter((name) => !body.includes(inBraces(name)));
}

/** The amount of a year as it was when the letter was made; `example` when it is made up for a demonstration (R1). */
export type LetterYear = { year: number; allowanceOere: number; example: boolean };

/** What a letter says about one citizen, as it was when the decision was made. */
export type LetterFacts = {
  name: string;
  cardNumber: string;
  /** The decision's own date. */
  decidedOn: CalendarDate;
  /** The day from which it has effect (R15). */
  effectiveOn: CalendarDate;
  authority: string;
  contact: AuthorityContact | null;
  /** Of a deactivation. */
  reason?: string;
  /** Of a grant: the opened years that it covers, the first one first. */
  years?: readonly LetterYear[];
};

/** A letter to one citizen in one language, in paragraphs. */
export type FilledLetter = { title: string; paragraphs: string[]; complaint?: string[] };

/** R36: puts a citizen's facts in place of the placeholders, once: what stands in a fact is never read as one. */
export function fillLetter(part: LetterPart, facts: LetterFacts, language: LetterLanguage): FilledLetter {
  const values = valuesOf(facts, language);
  const fill = (text: string) => text.replace(written, (whole, name: string) => values.get(name) ?? whole);
  const filled = (text: string) => paragraphsOf(text).map(fill);
  const letter = { title: part.title, paragraphs: filled(part.body) };
  return part.complaint === undefined ? letter : { ...letter, complaint: filled(part.complaint) };
}

/** The paragraphs of a text: an empty line stands between two. A single line break stays inside one. */
function paragraphsOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph !== '');
}

function valuesOf(facts: LetterFacts, language: LetterLanguage): Map<string, string> {
  const { day } = writing[language];
  const values = {
    navn: facts.name,
    kortnummer: facts.cardNumber,
    beløb: amountsOf(facts.years ?? [], language),
    begrundelse: facts.reason ?? '',
    dato: day(facts.decidedOn),
    virkningsdato: day(facts.effectiveOn),
    kommune: facts.authority,
    kontakt: contactOf(facts, language),
  } satisfies Record<Placeholder, string>;
  return new Map(Object.entries(values));
}

const writing = {
  da: {
    day: formatDate,
    amount: formatAmount,
    and: ' og ',
    or: ' eller ',
    of: (amount: string, year: number) => `${amount} i ${year}`,
    example: ' (opdigtet beløb)',
    noAmount: 'et beløb, der endnu ikke er fastsat',
    by: (name: string, ways: string) => `${name} på ${ways}`,
    phone: (number: string) => `telefon ${number}`,
  },
  en: {
    day: formatDateInEnglish,
    amount: formatAmountInEnglish,
    and: ' and ',
    or: ' or ',
    of: (amount: string, year: number) => `${amount} in ${year}`,
    example: ' (made-up amount)',
    noAmount: 'an amount that has not been fixed yet',
    by: (name: string, ways: string) => `${name}, ${ways}`,
    phone: (number: string) => `phone ${number}`,
  },
} as const;

function amountsOf(years: readonly LetterYear[], language: LetterLanguage): string {
  const { amount, of, example, and, noAmount } = writing[language];
  const amounts = years.map(
    (one) => `${of(amount(oere(one.allowanceOere)), one.year)}${one.example ? example : ''}`,
  );
  const last = amounts.pop();
  if (last === undefined) return noAmount;
  return amounts.length === 0 ? last : `${amounts.join(', ')}${and}${last}`;
}

/** The municipality with what it is reached by; alone while it has entered nothing. */
function contactOf({ authority, contact }: LetterFacts, language: LetterLanguage): string {
  if (contact === null) return authority;
  const { by, phone, or } = writing[language];
  const ways = [phone(contact.phone), ...(contact.email === undefined ? [] : [contact.email])];
  return by(authority, ways.join(or));
}

/** What a letter tells at its end about how the municipality is reached, in the order in which it stands. */
const contactLines = ['phone', 'email', 'address', 'openingHours', 'webPage'] as const;
export type ContactLine = (typeof contactLines)[number];

/** How the municipality is reached, in one language: each line that it has entered. */
export function contactLinesOf(
  contact: AuthorityContact,
  language: LetterLanguage,
): { line: ContactLine; value: string }[] {
  const values: Record<ContactLine, string | undefined> = {
    phone: contact.phone,
    email: contact.email,
    address: contact.address,
    openingHours: contact.openingHours?.[language],
    webPage: contact.webPage && shownWebPage(contact.webPage),
  };
  return contactLines.flatMap((line) => {
    const value = values[line];
    return value === undefined ? [] : [{ line, value }];
  });
}

/** Somebody who does not exist, to see a letter with. */
export function exampleFacts(
  kind: LetterKind,
  { authority, contact, today }: { authority: string; contact: AuthorityContact | null; today: CalendarDate },
  language: LetterLanguage,
): LetterFacts {
  const shared = {
    name: 'Prøve Testesen',
    cardNumber: '12345',
    decidedOn: today,
    effectiveOn: today,
    authority,
    contact,
  };
  if (kind === 'grant') {
    const year = Number(today.slice(0, 4));
    return { ...shared, years: [{ year, allowanceOere: 1_234_500, example: true }] };
  }
  return { ...shared, reason: exampleReasons[language] };
}

const exampleReasons = {
  da: 'Her står den begrundelse, som sagsbehandleren har skrevet.',
  en: 'Here stands the reason that the caseworker has written.',
} as const;
