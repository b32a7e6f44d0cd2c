import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { Violation } from './directions.ts';
import { isSource } from './modules.ts';
import type { ProjectFile } from './project-files.ts';

/** Where the numbered rules stand, a heading each. */
const RULES = 'packages/domain/RULES.md';

const isText = (path: string): boolean => /\.(tsx?|m?[jt]s|md|sql|s?css|ya?ml|html)$/.test(path);

const numberOf = (rule: string): number => Number(rule.slice(1));

/** Every rule that is cited, in whatever text, stands in RULES.md; and its headings are in order, each once. */
export function checkRules(files: readonly ProjectFile[]): Violation[] {
  const rules = [...(textOf(files, RULES)?.matchAll(/^### (R\d+)\b/gm) ?? [])].map(([, rule = '']) => rule);
  if (rules.length === 0) return [{ path: RULES, problem: 'has no rules' }];
  const misplaced = rules.filter((rule, index) => numberOf(rule) !== index + 1);
  const cited = files
    .filter(({ path }) => isText(path))
    .flatMap(({ path, text }) =>
      places(text, /\b(?<!-)R\d{1,2}\b(?!-)/g)
        .filter(({ found }) => !rules.includes(found))
        .map(({ found, line }) => ({ path, line, problem: `cites ${found}, which is not in ${RULES}` })),
    );
  return [
    ...misplaced.map((rule) => ({ path: RULES, problem: `${rule} is not where its number says` })),
    ...cited,
  ];
}

type Place = { readonly found: string; readonly line: number };

function places(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map((match) => ({
    found: match[0],
    line: text.slice(0, match.index).split('\n').length,
  }));
}

const textOf = (files: readonly ProjectFile[], path: string): string | undefined =>
  files.find((file) => file.path === path)?.text;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** What a file says to people, everything else as blanks: the comments of code, the whole of a page but its examples. */
function wordsOf({ path, text }: ProjectFile): string {
  if (path.endsWith('.gen.ts')) return '';
  if (path.endsWith('.md')) return text.replace(/^```[\s\S]*?^```$/gm, blank);
  if (/\.s?css$/.test(path)) return onlyMatches(text, /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g);
  if (/\.ya?ml$/.test(path)) return onlyMatches(text, /#[^\n]*/g);
  if (!isSource(path)) return '';
  let words = blank(text);
  for (const { start, end } of parseSync(path, text).comments) {
    words = words.slice(0, start) + text.slice(start, end) + words.slice(end);
  }
  return words;
}

function onlyMatches(text: string, pattern: RegExp): string {
  let last = 0;
  const parts = [...text.matchAll(pattern)].map((match) => {
    const before = blank(text.slice(last, match.index));
    last = match.index + match[0].length;
    return before + match[0];
  });
  return parts.join('');
}

/** The name of a file, with or without folders; not one that only ends like this (`….da.ts`). */
const fileName =
  /(?<![\w@/.:$}{*<>…-])(?:\.{1,2}\/)*(?:[\w@.-]+\/)*\w[\w.-]*\.(?:tsx?|m[tj]s|jsx?|json|md|ya?ml|s?css|html|sql|csv)\b(?![\w-]|\.\w)/g;

/** A folder, or a module of a package, that is named from the root. */
const folderName = /(?<![\w@/.:$}{*<>…-])(?:apps|packages|infra|e2e)\/[\w./-]*\w(?![\w*…<{-])/g;

/** The target of a link on a page (Markdown). */
const link = /(?<=\]\()[^)\s]+(?=\))/g;

/** Leads to an operation or a page of a running system: the API's guides, whose own test follows it. */
const ofRunningSystem = /^(?:op|page):/;

/** Every file and folder that a comment or a page names is there, and every link leads to a page and a heading. */
export function checkPaths(files: readonly ProjectFile[]): Violation[] {
  const known = knownPaths(files);
  const ignored = (textOf(files, '.gitignore') ?? '').split('\n').filter((line) => line.endsWith('/'));
  const isIgnored = (name: string) => ignored.some((folder) => `${name}/`.startsWith(folder));
  return files.flatMap((file) => {
    const words = wordsOf(file).replace(/https?:\/\/[^\s)]+/g, blank);
    const links = file.path.endsWith('.md') ? deadLinks(file, words, files, known) : [];
    const prose = words.replace(link, blank);
    const named = [...places(prose, fileName), ...places(prose, folderName)];
    const missing = named
      .filter(({ found }) => !isIgnored(found) && !isThere(file.path, found, known))
      .map(({ found, line }) => ({ path: file.path, line, problem: `names ${found}, which is not there` }));
    return [...links, ...missing];
  });
}

type Known = { readonly paths: ReadonlySet<string>; readonly endings: ReadonlySet<string> };

/** Every file and folder, from the root and by what a path may end with. */
function knownPaths(files: readonly ProjectFile[]): Known {
  const paths = new Set<string>();
  for (const { path } of files) {
    for (let at = path; at !== '.'; at = posix.dirname(at)) paths.add(at);
  }
  const endings = new Set<string>();
  for (const path of paths) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) endings.add(parts.slice(index).join('/'));
  }
  return { paths, endings };
}

/** From the file's own folder, from the root, or from somewhere between: `seal.ts`, `audit/seal.ts`. */
function isThere(from: string, name: string, { paths, endings }: Known): boolean {
  if (name.startsWith('.')) return paths.has(posix.join(posix.dirname(from), name));
  return endings.has(name.replace(/^@frikort\/[\w-]+\//, ''));
}

/** How GitHub makes an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

function deadLinks(
  { path }: ProjectFile,
  words: string,
  files: readonly ProjectFile[],
  { paths }: Known,
): Violation[] {
  return places(words, link).flatMap(({ found, line }) => {
    if (ofRunningSystem.test(found)) return [];
    const [target = '', anchor] = found.split('#');
    const file = target === '' ? path : posix.join(posix.dirname(path), target);
    if (!paths.has(file.replace(/\/$/, '')))
      return [{ path, line, problem: `links to ${found}, which is not there` }];
    if (anchor === undefined || !file.endsWith('.md')) return [];
    const headings = textOf(files, file)?.match(/^#+ .*$/gm) ?? [];
    const isHeading = headings.some((heading) => anchorOf(heading.replace(/^#+ /, '')) === anchor);
    return isHeading ? [] : [{ path, line, problem: `links to ${found}, a heading that is not there` }];
  });
}
