import { editableDays } from '@frikort/domain/employment';
import { adultAge } from '@frikort/domain/enrolment';
import { defaultRetentionYears, loginMessagesKeptDays } from '@frikort/domain/retention';
import {
  sessionIdleMinutes,
  sessionLongestHours,
  sessionWarningMinutes,
} from '@frikort/domain/session-times';
import type { Violation } from './directions.ts';
import type { ProjectFile } from './project-files.ts';

/*
 * One word for one thing, in each language, in everything that people read: catalogues, guides, files to download.
 * What is listed here was once written and is not written again; beside it stands what is.
 */

type Word = {
  readonly pattern: RegExp;
  /** What is written instead. */
  readonly instead: string;
  /** Where it may stand all the same, and why: the ending of a path. */
  readonly but?: Readonly<Record<string, string>>;
};

type Units = Readonly<Record<'days' | 'years' | 'minutes' | 'hours', string>>;

/** A number that a rule gives is not typed in a text, which would stay as it is when the rule changes. */
function numbersOfRules({ words, ...units }: Units & { words: RegExp }): Word[] {
  const typed = (numbers: readonly number[], unit: string) =>
    new RegExp(`\\b(${numbers.join('|')})\\s(${unit})(?!\\p{L})`, 'iu');
  return [
    typed([editableDays, editableDays - 1, loginMessagesKeptDays], units.days),
    typed([defaultRetentionYears, adultAge], units.years),
    typed([sessionIdleMinutes, sessionWarningMinutes], units.minutes),
    typed([sessionLongestHours], units.hours),
    words,
  ].map((pattern) => ({ pattern, instead: 'the constant of the domain, filled in' }));
}

const danish: readonly Word[] = [
  ...numbersOfRules({
    days: 'dage|døgn',
    years: 'år|hele kalenderår',
    minutes: 'minutter',
    hours: 'timer',
    words: /\b(halv|hel) time\b|\b(tredive|fem) (dage|hele kalenderår)\b/i,
  }),
  { pattern: /\bløsning(en|ens|er|erne)?\b/i, instead: '“Socialt frikort”, “siderne” or “her”' },
  { pattern: /Socialt Frikort/, instead: 'Socialt frikort' },
  { pattern: /arbejdsgiver/i, instead: 'virksomhed' },
  { pattern: /\b(fik|fået|givet|tildelt) (et|sit|dit) (socialt )?frikort/i, instead: 'oprettet' },
  { pattern: /\b(opret(te|ter|tede|tet)?) (en |sin |din )?ansættelse/i, instead: 'registrere' },
  {
    pattern: /ansættelse(n)? (er )?(oprettet|ændret)|ændre(t|de)? (en |den |sin )?ansættelse/i,
    instead: 'rette',
  },
  { pattern: /\b(ingen|virksomheden) kan ændre den\b|\bkan ingen ændre den\b/i, instead: 'rette' },
  { pattern: /\bgjorde (et|dit|sit) frikort/i, instead: 'deaktiverede, genaktiverede' },
  { pattern: /\bfri(giv|giver|givet|gjor)/i, instead: 'fjern tilknytning' },
  { pattern: /overdrag/i, instead: 'overføre' },
  { pattern: /\bprint(e|er|es)?\b|\bskrive? (det |den )?ud\b/i, instead: 'udskrive' },
  { pattern: /\budtræk|\btr(ække|ækker|ak|ukket)\b.*\bud\b/i, instead: 'hente' },
  { pattern: /\blog(ge|ger|get)? ud\b/i, instead: 'log af' },
  { pattern: /navne- og adressebeskyttelse/i, instead: 'beskyttet navn og adresse' },
  {
    pattern: /\b(annuller|registrer|kopier|deaktiver|genaktiver|sorter|filtrer|marker|vurder)\b/i,
    instead: 'the accent: annullér, registrér, kopiér …',
  },
  { pattern: /\bkortet\b/i, instead: 'frikortet' },
  { pattern: /følsomme oplysninger/i, instead: 'fortrolige' },
  { pattern: /numre i træk/i, instead: 'på en time' },
  { pattern: /trukket i skat/i, instead: 'komme til at betale skat af lønnen' },
  { pattern: /modregning|servicevindue/i, instead: '“få mindre i ydelse”, “planlagt arbejde”' },
  { pattern: /udfyld feltet/i, instead: 'what to write' },
  { pattern: /sikringsniveau Betydelig/, instead: 'what it means; the level in quotation marks' },
  { pattern: /\bhenvisning til support\b/i, instead: 'oplys dette nummer til support' },
  { pattern: /\bkommandoen\b|frikort (audit|sessions|login-messages)\b/i, instead: 'who can do it' },
];

const english: readonly Word[] = [
  ...numbersOfRules({
    days: 'days',
    years: 'years|whole calendar years|and over',
    minutes: 'minutes',
    hours: 'hours',
    words: /\bhalf an hour\b|\b(thirty days|five whole calendar years)\b|\bunder 18\b/i,
  }),
  { pattern: /\bsolutions?\b/i, instead: 'service' },
  { pattern: /\bprivileges?\b/i, instead: 'permission' },
  {
    pattern: /\b[Ww]rite\b(?! to\b)/,
    instead: 'enter',
    but: { 'scope-words.en.ts': 'the name of a scope' },
  },
  { pattern: /\be-mail/i, instead: 'email', but: { 'employment-csv.ts': 'the Danish heading beside it' } },
  { pattern: /\banew\b/i, instead: 'again' },
  { pattern: /\bin a while\b/i, instead: 'in a few minutes' },
  { pattern: /\bif it goes on\b/i, instead: 'if the problem continues' },
  { pattern: /\blookups?\b/i, instead: 'look-up' },
  { pattern: /\bcards?\b(?! numbers?\b)/i, instead: 'frikort' },
  { pattern: /(?<!remaining )\bbalance\b/i, instead: 'remaining balance' },
  { pattern: /\blose tax\b/i, instead: 'may have to pay tax on it' },
  { pattern: /\buntil and including\b/i, instead: 'up to and including' },
  { pattern: /\brelease/i, instead: 'end the assignment' },
  { pattern: /\b(extract|fetch)/i, instead: 'download' },
  { pattern: /\bemployers?\b/i, instead: 'company' },
  { pattern: /\b(correct|change)[sd]? (an|the|your) employments?\b/i, instead: 'edit' },
  { pattern: /\bemployment (has been )?(changed|corrected)\b/i, instead: 'edited' },
  {
    pattern: /\b(was|is|gets?|got) (given|handed) a (socialt )?frikort|\bgot a (socialt )?frikort/i,
    instead: 'granted',
  },
  { pattern: /\b(nobody|company) can change it\b/i, instead: 'edit' },
  { pattern: /\blimit for …/, instead: 'allowance' },
  { pattern: /\bmust not stand\b|\bgoing on now\b/i, instead: '“do not enter”, “in progress now”' },
  { pattern: /\bmade (a|your) frikort\b/i, instead: 'deactivated, reactivated' },
  { pattern: /\ball the same\b/i, instead: 'anyway' },
  { pattern: /\bgo on with\b/i, instead: 'continue with' },
  { pattern: /\b(it|that) goes for\b/i, instead: 'it applies to' },
  { pattern: /\bfree of tax\b/i, instead: 'tax-free' },
  { pattern: /\bfill in the field\b/i, instead: 'what to enter' },
  { pattern: /\bdanish (data protection )?agency\b(?! for)/, instead: 'the Danish Data Protection Agency' },
  { pattern: /\bservice windows?\b/i, instead: 'planned work' },
  { pattern: /\bthe command\b|frikort (audit|sessions|login-messages)\b/i, instead: 'who can do it' },
  { pattern: /\b(some|any|every)body\b/i, instead: 'someone, anyone, everyone' },
  { pattern: /\bon our side\b/i, instead: 'at our end' },
  { pattern: /\bgo on\b/i, instead: 'continue' },
  { pattern: /\bhave it confirmed\b/i, instead: 'ask them to confirm it' },
  { pattern: /\ball that is\b/i, instead: 'everything that is' },
  { pattern: /\bthe one (at|in|who|whom)\b/i, instead: 'the person' },
  {
    pattern: /\bwhom (nobody|(your|the) municipality) is\b/i,
    instead: 'who have no …, that … is responsible for',
  },
  { pattern: /\bbeforehand\b/i, instead: 'in advance' },
  { pattern: /\bcitizen service of\b/i, instead: '“your municipality’s citizen service”' },
  { pattern: /\bso that it shows\b/i, instead: 'can be detected' },
  { pattern: /\bby the usual rules\b/i, instead: 'under the usual rules' },
  { pattern: /[a-z]'s\b/, instead: 'a curved apostrophe' },
];

/** Figures, where nothing but English stands. */
const englishFigures: readonly Word[] = [
  { pattern: /\d\.\d{3},\d\d|\b\d+,\d\d\b(?!\d)|\bkr\./, instead: 'DKK 1,500.00' },
  { pattern: /\b\d{2}-\d{2}-\d{4}\b/, instead: '24/12/2026, or 24 December 2026' },
];

/** Files with texts in both languages side by side. */
const inBoth = [
  'apps/api/src/audit/log-answer.ts',
  'apps/api/src/http/problem-page-texts.ts',
  'apps/api/src/citizens/list-csv.ts',
  'apps/api/src/employments/employment-csv.ts',
  'apps/api/src/history/history-csv.ts',
  'apps/api/src/citizens/card-pdf.ts',
  'apps/api/src/me/export-pdf-texts.ts',
  'infra/test-nemlogin/src/municipal-provider.ts',
  'infra/test-nemlogin/src/texts.ts',
];

function wordsFor(path: string): readonly Word[] {
  if (/\.da\.tsx?$/.test(path)) return danish;
  if (/\.en\.tsx?$/.test(path)) return [...english, ...englishFigures];
  return inBoth.includes(path) ? [...danish, ...english] : [];
}

/** Comments, imports and the ids of chapters, as blanks: lines keep their numbers. */
function withoutCode(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  return text
    .replace(/\/\*[\s\S]*?\*\/|(?<![:\w])\/\/[^\n]*/g, blank)
    .replace(/^import [\s\S]*?;$/gm, blank)
    .replace(/\bid: '[\w-]*'|\bSaid\['[\w-]*'\]/g, blank);
}

const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
/** What stands between the tags of a guide. */
const prose = /(?:(?<=>)|(?<=\})(?![,);]))[^<>{}'"`=;]*[A-Za-zÆØÅæøå][^<>{}`=;]*(?=[<{])/g;
/** A code or a key, which nobody reads. */
const name = /^['"`][\da-z_./-]*[-/.][\da-zA-Z_./-]*['"`]$/;

type Piece = { readonly text: string; readonly line: number };

/** The texts of a file, with the line that each begins on; what is filled into them is left out. */
function piecesOf(path: string, text: string): Piece[] {
  const source = withoutCode(text);
  const guide = path.endsWith('.tsx') ? source.matchAll(prose) : [];
  const lineAt = (index: number) => source.slice(0, index).split('\n').length;
  return [...source.matchAll(literal), ...guide]
    .filter(([found]) => !name.test(found))
    .map((match) => ({
      text: match[0].replace(/\$\{[^}]*\}/g, '…').replace(/\s+/g, ' '),
      line: lineAt(match.index),
    }));
}

/** No text that people read has a word that another stands for. */
export function checkGlossary(files: readonly ProjectFile[]): Violation[] {
  return files.flatMap(({ path, text }) => {
    const words = wordsFor(path);
    if (words.length === 0) return [];
    return piecesOf(path, text).flatMap((piece) =>
      words
        .filter(
          ({ pattern, but = {} }) =>
            pattern.test(piece.text) && !Object.keys(but).some((end) => path.endsWith(end)),
        )
        .map(({ pattern, instead }) => ({
          path,
          line: piece.line,
          problem: `“${pattern.exec(piece.text)?.[0]}” is not a word of ours: ${instead}`,
        })),
    );
  });
}
