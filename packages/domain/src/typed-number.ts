import { asciiDigits } from './as-read.ts';
import { cleanLine } from './text.ts';

/*
 * Numbers as people paste them: with the word that stood before them, with marks that nobody sees, in the digits that
 * their keyboard or their document has. What is seen as the number is read as the number; everything else is refused
 * by its reader.
 */

/** The signs of the full-width block, which stand 0xfee0 above those of ASCII. */
const fullWidth = /[\uff01-\uff5e]/g;
const hyphens = /[\p{Pd}\u2212\u2043]/gu;
/** The box of a keycap over a digit, and the joiners that `cleanLine` leaves in scripts that are written with them. */
const unseen = /[\u20e3\u200c\u200d]/g;

/** A line with the digits of every script as 0-9, full-width signs and hyphens as on a keyboard, single blanks. */
export function typedLine(text: string): string {
  const line = cleanLine(text);
  // Stryker disable next-line ConditionalExpression,Regex: the same, sooner.
  if (/^[!-~]*$/.test(line)) return line;
  return asciiDigits(line)
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(hyphens, '-')
    .replace(unseen, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** The words that may stand before a number of a kind, in Danish and English, as they are written without hyphens. */
const words = {
  'card-number': 'socialt?|sociale|frikort(?:s?(?:nr|nummer|nummeret))?|kort(?:nr|nummer|nummeret)?|card',
  cpr: 'cpr(?:nr|nummer|nummeret)?|person(?:nr|nummer|nummeret)|civil|registration|personal|identification',
  cvr: 'cvr(?:nr|nummer)?|dk|se(?:nr|nummer)?|moms(?:nr|nummer)?|vat|virksomhed',
  'production-unit': 'p|p(?:nr|nummer)|produktionsenhed(?:s(?:nr|nummer))?|production|unit',
  phone:
    'tlf|telefon(?:nr|nummer)?|tel|telephone|phone|ph|fon|mobil(?:nr|nummer|telefon)?|mobile|mob|cell|direkte|direct|ring|[tm]',
  amount: 'løn|lønnen|beløb|beløbet|i alt|pay|amount|total',
  year: 'år|året|ordningsår|year',
  date: 'd|den|dato|date|the|fra|til|from|to|on',
} as const;

/** What a number is that somebody types or pastes. */
export type TypedKind = keyof typeof words;

function before(kind: TypedKind): RegExp {
  const common = kind === 'amount' || kind === 'date' ? '' : '|nr|nummer|number|no|num|n[°º]|er|is|#';
  return new RegExp(`^(?:(?:${words[kind]}${common})(?!\\p{L})[ .:=#_-]*)+`, 'iu');
}

/** What is left of a line when the words before a number of that kind are taken away, and a full stop after it. */
export function withoutWords(line: string, kind: TypedKind): string {
  return (
    line
      // A phone number may begin with a bracket of its own: (+45).
      .replace(kind === 'phone' ? /^[#"'<[]+/ : /^[#("'<[]+/, '')
      .replace(before(kind), '')
      .replace(kind === 'phone' || kind === 'amount' ? /[;,]$/ : /[.,;:)"'>\]]+$/, '')
      .trim()
  );
}

/** The number of a kind without blanks: what stands in a field, however it was pasted, to be judged by its reader. */
export function typedNumber(text: string, kind: TypedKind): string {
  return withoutWords(typedLine(text), kind).replaceAll(' ', '');
}

/** A phone number as it is written, without the word before it. */
export function typedPhone(text: string): string {
  return withoutWords(typedLine(text), 'phone');
}

/** An e-mail address without what address books and links put around it: `mailto:`, a name before `<`, a comma after. */
export function typedEmail(text: string): string {
  const line = cleanLine(text).replace(/[;,]+$/, '');
  const inBrackets = /<([^<>]*)>$/.exec(line)?.[1] ?? line;
  return inBrackets.replace(/^(?:mailto:|e-?mail ?:|mail ?:)/i, '').trim();
}
