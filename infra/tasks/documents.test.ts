import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '@frikort/local/project';
import { describe, expect, it } from 'vitest';

/* What the documents for operators lead to is there: each file that they name, each page and heading that they link to. */

const pagesOf = (folder: string) =>
  readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

const documents = [
  'README.md',
  'SECURITY.md',
  'infra/PRODUCTION.md',
  'infra/GROWTH.md',
  ...pagesOf('infra/compliance'),
  ...pagesOf('infra/runbook'),
  'infra/deployment/README.md',
  'infra/observability/README.md',
];

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** As a page of Markdown names its headings in links. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** Whether a link of a document leads to a file that is there, and to a heading of it when it names one. */
function leadsSomewhere(document: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? document : join(dirname(document), file);
  if (!existsSync(join(projectRoot, target))) return false;
  if (anchor === undefined) return true;
  return [...read(target).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
}

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names only files that exist', () => {
    const named = [...text.matchAll(/`((?:apps|packages|infra|e2e)\/[\w./-]+|[\w-]+\.(?:yaml|json|md))`/g)];
    // A name alone is of a file at the root, or beside the document.
    const isThere = (path: string) =>
      [path, join(dirname(document), path)].some((place) => existsSync(join(projectRoot, place)));
    const missing = named.map(([, path = '']) => path).filter((path) => !isThere(path));
    expect(missing).toEqual([]);
  });

  it('links only to pages and headings that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const inside = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(inside.filter((link) => !leadsSomewhere(document, link))).toEqual([]);
  });
});

describe('README.md', () => {
  it('says how many rules there are', () => {
    const [, last] = /numbered R1-R(\d+)/.exec(read('README.md')) ?? [];
    const numbers = [...read('packages/domain/RULES.md').matchAll(/^### R(\d+) /gm)];
    expect(Number(last)).toBe(Math.max(...numbers.map(([, number]) => Number(number))));
  });
});

describe('the tables for the authorities', () => {
  it('have the ten measures of NIS2, each with what shows it and what is left', () => {
    const rows = [
      ...read('infra/compliance/nis2.md').matchAll(/^\| ([a-j])\. [^|]+ \| ([^|]+) \| ([^|]+) \|$/gm),
    ];
    expect(rows.map(([, letter]) => letter).join('')).toBe('abcdefghij');
    for (const [row, , here = ''] of rows) expect(here, row).toMatch(/`[^`]+`/);
  });

  it('answer every criterion of WCAG 2.2, A and AA, once', () => {
    const cells = [...read('infra/compliance/accessibility.md').matchAll(/^\| 9\.([\d.-]+) \|/gm)];
    expect(cells.flatMap(([, cell = '']) => numbersOf(cell)).toSorted()).toEqual(criteria.toSorted());
  });
});

/** WCAG 2.2, level A and AA. */
const criteria = `
  1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12
  1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4
  2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
`
  .trim()
  .split(/\s+/);

/** `1.2.1-9.1.2.5` → 1.2.1 to 1.2.5. */
function numbersOf(cell: string): string[] {
  const [first = '', last] = cell.split('-');
  if (last === undefined) return [first];
  const [a, b, from] = first.split('.');
  const count = Number(last.split('.').at(-1)) - Number(from) + 1;
  return Array.from({ length: count }, (_, place) => `${a}.${b}.${Number(from) + place}`);
}
