import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ProjectFile, readProjectFiles } from './boundaries/project-files.ts';
import { checkBoundaries, describeViolation } from './boundaries.ts';

const root = join(import.meta.dirname, '../..');

const manifest = (name: string, dependencies: Record<string, string> = {}, devDependencies = {}): string =>
  JSON.stringify({ name, dependencies, devDependencies });

/** A workspace file that keeps the dependency policy, but for what is changed. */
const workspace = ({ version = '5.12.8', age = 'minimumReleaseAge: 1440', builds = 'node: true' }): string =>
  `catalog:\n  fastify: ${version}\n\n${age}\n\nallowBuilds:\n  ${builds}\n  esbuild: false\n`;

/** A small project that keeps every rule, with the given files on top. */
function project(planted: Record<string, string>): ProjectFile[] {
  const all = {
    'package.json': manifest('root', {}, { vitest: 'catalog:' }),
    'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
    'pnpm-workspace.yaml': workspace({}),
    'packages/domain/package.json': JSON.stringify({
      name: '@frikort/domain',
      dependencies: { zod: 'catalog:', dayjs: 'catalog:' },
      exports: { './*.tsx': './src/*.tsx', './*': './src/*.ts' },
    }),
    '.gitignore': 'node_modules/\n.local/\n',
    'packages/domain/RULES.md': '# Rules\n\n### R1 Years\n\n### R2 Balance †\n',
    'packages/domain/src/money.ts': "import { z } from 'zod';\nexport const amount = z.int();\n",
    'packages/ui/package.json': manifest('@frikort/ui', { '@frikort/domain': 'workspace:*' }),
    'apps/api/package.json': manifest('@frikort/api', {
      '@frikort/domain': 'workspace:*',
      fastify: 'catalog:',
    }),
    'apps/api/src/config.ts': 'export const port = process.env.PORT;\n',
    'apps/api/src/pay.ts': "import { amount } from '@frikort/domain/money';\nexport const pay = amount;\n",
    'apps/citizen/package.json': manifest('@frikort/citizen', {
      '@frikort/ui': 'workspace:*',
      '@frikort/api': 'workspace:*',
      '@frikort/company': 'workspace:*',
    }),
    'apps/company/package.json': manifest('@frikort/company'),
    'infra/local/package.json': manifest('@frikort/local', { '@frikort/api': 'workspace:*' }),
    ...planted,
  };
  return Object.entries(all).map(([path, text]) => ({ path, text }));
}

function everyRefusal(planted: Record<string, string>): string[] {
  return checkBoundaries(project(planted)).flatMap(({ name, violations }) =>
    violations.map((violation) => `${name}: ${describeViolation(violation)}`),
  );
}

const isOfExports = (line: string): boolean => line.startsWith('what is exported is used');

/** Names of the checks that a planted violation turns red, with the lines they name. What is planted may be needed by nobody. */
const refusals = (planted: Record<string, string>): string[] =>
  everyRefusal(planted).filter((line) => !isOfExports(line));

describe('the boundaries of this project', () => {
  it('are kept by a project that keeps them', () => {
    expect(refusals({})).toEqual([]);
  });

  it('are read from the real files, all of them sources that parse', () => {
    const files = readProjectFiles(root).map(({ path }) => path);
    expect(files).toContain('packages/domain/src/money.ts');
    expect(files).toContain('pnpm-lock.yaml');
    expect(files.filter((path) => /(^|\/)(node_modules|\.local|dist|\.git)\//.test(path))).toEqual([]);
  });
});

describe('dependencies point one way', () => {
  const oneWay = (path: string, text: string): string[] =>
    refusals({ [path]: text }).filter((line) => line.startsWith('dependencies point one way'));

  it.each([
    ['domain to another package', 'packages/domain/src/a.ts', "import { x } from '@frikort/ui/x';"],
    ['domain to a package other than zod', 'packages/domain/src/a.ts', "import dayjs from 'dayjs';"],
    ['domain to Node', 'packages/domain/src/a.ts', "import { readFileSync } from 'node:fs';"],
    ['ui to an app', 'packages/ui/src/a.tsx', "import { x } from '@frikort/citizen/x';"],
    ['the API to a page', 'apps/api/src/app.ts', "import { x } from '@frikort/citizen/x';"],
    ['the API to ui', 'apps/api/src/app.ts', "import { x } from '@frikort/ui/x';"],
    ['one app to another', 'apps/citizen/src/a.tsx', "import { x } from '@frikort/company/x';"],
    ['an app to the API', 'apps/citizen/src/a.tsx', "import { x } from '@frikort/api/x';"],
    ['an app to Node', 'apps/citizen/src/a.tsx', "import { join } from 'node:path';"],
    ['production code to infra', 'apps/api/src/app.ts', "import { x } from '@frikort/local/x';"],
    [
      'a path out of the package',
      'apps/api/src/app.ts',
      "import { x } from '../../../infra/local/src/x.ts';",
    ],
    ['a path into another package', 'apps/citizen/src/a.ts', "import { x } from '../../company/src/x.ts';"],
    ['a type only', 'apps/citizen/src/a.ts', "import type { X } from '@frikort/api/x';"],
    ['a type in place', 'apps/citizen/src/a.ts', "let x: import('@frikort/api/x').X;"],
    [
      'a re-export',
      'apps/citizen/src/a.ts',
      "const a = 1;\nexport { x } from '@frikort/api/x';\nexport { a };",
    ],
    ['a dynamic import', 'apps/citizen/src/a.ts', "const x = await import('@frikort/api/x');"],
    ['a dynamic import in backticks', 'apps/citizen/src/a.ts', 'const x = await import(`@frikort/api/x`);'],
    [
      'an import that cannot be read',
      'apps/citizen/src/a.ts',
      'export const load = (name: string) => import(name);',
    ],
    ['a require', 'apps/api/src/app.ts', "const x = require('@frikort/local/x');"],
  ])('refuses %s', (_what, path, text) => {
    expect(oneWay(path, text)).toHaveLength(1);
  });

  it('is not asked of what the bench compares with, beside whose packages nothing of ours lies', () => {
    const elsewhere = "import { Module } from '@nestjs/common';";
    const [path, beside] = ['infra/bench/rivals/nest/src/main.ts', 'infra/bench/src/main.ts'];
    expect(refusals({ [path]: elsewhere })).toEqual([]);
    expect(refusals({ [beside]: elsewhere })).toHaveLength(1);
  });

  it('names file and line', () => {
    const [line] = oneWay('apps/citizen/src/a.ts', "// one\n\nimport { x } from '@frikort/company/x';");
    expect(line).toBe(
      'dependencies point one way: apps/citizen/src/a.ts:3: apps/citizen may not import apps/company',
    );
  });

  it('lets tests use the test NemLog-in, and reads no import out of comments and strings', () => {
    expect(oneWay('apps/api/src/a.test.ts', "import { x } from '@frikort/test-nemlogin/x';")).toEqual([]);
    const quoted =
      "// import { x } from '@frikort/local/x';\nexport const text = `import x from '@frikort/local/x'`;";
    expect(oneWay('apps/api/src/a.ts', quoted)).toEqual([]);
  });
});

describe('what is for tests', () => {
  const testFiles = {
    'apps/api/test/support/app.ts': 'export const a = 1;\n',
    'apps/api/src/a.test.ts':
      "import { a } from '../test/support/app.ts';\nimport { pay } from './pay.ts';\na + pay;\n",
    'apps/api/src/pay-testing.ts': 'export const b = 1;\n',
  };

  it.each([
    ['support', "import { a } from '../test/support/app.ts';"],
    ['a type of it', "import type { a } from '../test/support/app.ts';"],
    ['what is only fetched when needed', "const { a } = await import('../test/support/app.ts');"],
    ['a file that says so', "import { b } from './pay-testing.ts';"],
  ])('is not taken by production: %s', (_what, text) => {
    const found = refusals({ ...testFiles, 'apps/api/src/app.ts': text });
    expect(found).toContainEqual(
      expect.stringMatching(
        /^production takes nothing from tests: apps\/api\/src\/app\.ts:1: production takes apps/,
      ),
    );
  });

  it('is taken by tests', () => {
    const found = refusals({
      ...testFiles,
      'apps/api/src/b.test.ts': "import { b } from './pay-testing.ts';",
    });
    expect(found).toEqual([]);
  });
});

describe('what needs what needs it', () => {
  it.each([
    [
      'modules',
      {
        'apps/api/src/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
        'apps/api/src/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
      },
      'apps/api/src/a.ts: needs and is needed by apps/api/src/b.ts',
    ],
    [
      'types, by way of a third',
      {
        'apps/api/src/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
        'apps/api/src/b.ts': "import type { C } from './c.ts';\nexport type B = C;\n",
        'apps/api/src/c.ts': "import type { A } from './a.ts';\nexport type C = A | 1;\n",
      },
      'apps/api/src/a.ts: needs and is needed by apps/api/src/b.ts, apps/api/src/c.ts',
    ],
    [
      'packages, one for its tests',
      {
        'apps/api/package.json': manifest(
          '@frikort/api',
          { '@frikort/domain': 'workspace:*', fastify: 'catalog:' },
          { '@frikort/local': 'workspace:*' },
        ),
      },
      'apps/api/package.json: needs and is needed by infra/local/package.json',
    ],
  ])('is refused: %s', (_what, planted, line) => {
    expect(refusals(planted)).toEqual([`nothing needs what needs it: ${line}`]);
  });

  it('may be fetched when it is needed', () => {
    const planted = {
      'apps/api/src/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'apps/api/src/b.ts': "export const b = async () => (await import('./a.ts')).a;\n",
    };
    expect(refusals(planted)).toEqual([]);
  });
});

describe('exports', () => {
  const unused = (planted: Record<string, string>): string[] =>
    everyRefusal({
      'apps/api/src/paying.ts':
        "import { pay } from './pay.ts';\nimport { port } from './config.ts';\npay + port;\n",
      ...planted,
    }).filter(isOfExports);

  it.each([
    ['apps/api/src/a.ts', 'export const a = 1;\n', 'a is needed by nobody'],
    ['apps/citizen/src/a.tsx', 'export function A() {\n  return null;\n}\n', 'A is needed by nobody'],
    ['e2e/a.ts', 'export class A {}\n', 'A is needed by nobody'],
    ['infra/local/src/a.ts', 'export type A = 1;\n', 'A is needed by nobody'],
    ['apps/api/src/a.ts', 'export const a = 1;\nconsole.log(a);\n', 'a is exported for nobody'],
    [
      'apps/citizen/src/a.tsx',
      'export const A = () => null;\nconsole.log(<A />);\n',
      'A is exported for nobody',
    ],
    ['apps/api/src/a.ts', 'const a = 1;\nexport { a as b };\n', 'b is needed by nobody'],
  ])('that nobody takes are refused: %s, %j', (path, text, problem) => {
    expect(unused({ [path]: text })).toEqual([expect.stringContaining(problem)]);
  });

  it('are taken by name, as a whole, through a package’s name, or by a test', () => {
    const planted = {
      'apps/api/src/a.ts': 'export const a = 1;\nexport type Shape = typeof a;\n',
      'apps/api/src/b.ts': "import * as all from './a.ts';\nconsole.log(all);\n",
      'apps/api/src/c.ts': 'export const c = 1;\n',
      'apps/api/src/c.test.ts': "import { c } from './c.ts';\nconsole.log(c);\n",
    };
    expect(unused(planted)).toEqual([]);
  });

  it('may be a shape that another export speaks of', () => {
    const planted = {
      'apps/api/src/a.ts': 'export type Facts = { a: 1 };\nexport const a = (facts: Facts) => facts;\n',
      'apps/api/src/b.ts': "import { a } from './a.ts';\nconsole.log(a);\n",
    };
    expect(unused(planted)).toEqual([]);
  });
});

describe('fields', () => {
  it.each([
    '<TextField id="a" maxLength={12} />',
    'const props = { maxLength: 12 };',
    '<input maxlength="5" />',
  ])('never cut a paste: %s', (text) => {
    const path = 'apps/company/src/a.tsx';
    expect(refusals({ [path]: `export const a = 1;\n${text}` })).toEqual([
      expect.stringContaining(`no field cuts a paste: ${path}:2`),
    ]);
  });
});

describe('inside the API', () => {
  it.each([
    ["import { x } from '../cards/store.ts';", 1],
    ["import { x } from '../cards/register-store.ts';", 1],
    ["import { x } from '../cards/service.ts';", 0],
    ["import { x } from './store.ts';", 0],
  ])('a slice importing %s crosses %i boundaries', (text, count) => {
    expect(refusals({ 'apps/api/src/citizens/service.ts': text })).toHaveLength(count);
  });

  it.each([
    'export const x = process.env.X;',
    "export const x = process['env'].X;",
    'export const x = globalThis.process.env.X;',
    'const { env } = process;\nexport const x = env.X;',
    "import { env } from 'node:process';\nexport const x = env.X;",
  ])('only config.ts reads the environment: %s', (text) => {
    expect(refusals({ 'apps/api/src/app.ts': text })).toEqual([
      expect.stringContaining('only config.ts reads the environment: apps/api/src/app.ts'),
    ]);
    expect(refusals({ 'apps/api/src/app.test.ts': text })).toEqual([]);
  });

  it('believes no rows that nobody checks', () => {
    const text = 'export const a = async (db: any) => (await db.execute<{ a: 1 }>(1)).rows;\n';
    const of = (path: string) => refusals({ [path]: text }).filter((line) => line.startsWith('rows are'));
    expect(of('apps/api/src/cards/store.ts')).toEqual([
      'rows are checked: apps/api/src/cards/store.ts:1: believes rows that nobody checks: ask by query()',
    ]);
    expect(of('apps/api/src/cards/store.test.ts')).toEqual([]);
  });

  it('has no barrel files', () => {
    const reExports = "export * from './a.ts';\nexport { b } from './b.ts';\n";
    expect(refusals({ 'apps/api/src/cards/public.ts': reExports })).toHaveLength(1);
    expect(refusals({ 'apps/api/src/cards/index.ts': 'export const a = 1;' })).toHaveLength(1);
    expect(
      refusals({ 'apps/api/src/cards/a.ts': "export { b } from './b.ts';\nexport const a = 1;" }),
    ).toEqual([]);
  });
});

describe('what no file may hold', () => {
  it('wants imported packages declared beside the source, tests in either list', () => {
    const text = "import { x } from 'left-pad';";
    expect(refusals({ 'apps/api/src/app.ts': text })).toEqual([
      expect.stringContaining('"left-pad" is not among'),
    ]);
    expect(refusals({ 'apps/api/src/app.ts': "import { it } from 'vitest';" })).toHaveLength(1);
    expect(refusals({ 'apps/api/src/app.test.ts': "import { it } from 'vitest';" })).toEqual([]);
  });

  it.each([
    ['/wo', 'rk/project/file'],
    ['see /ro', 'ot/notes'],
    ['"/ho', 'me/someone/x"'],
    ['/Us', 'ers/someone/x'],
    ['https://regis', 'try.example.org/x'],
    ['mir', 'ror.packages.example.com'],
  ])('refuses the machine’s own: %s%s', (first, second) => {
    expect(refusals({ 'README.md': `a\n${first}${second}\n` })).toEqual([
      expect.stringContaining('README.md:2'),
    ]);
  });

  it.each(['https://example.dk/work/item', './home/page', '~/root/x', 'the npm registry. Is it there?'])(
    'leaves alone: %s',
    (text) => {
      expect(refusals({ 'README.md': text })).toEqual([]);
    },
  );

  it.each(['live', 'test'])('refuses a secret of a client: %s', (kind) => {
    const secret = `frikort_${kind}_${'a'.repeat(49)}`;
    expect(refusals({ 'README.md': `curl -u 1:${secret}` })).toEqual([
      expect.stringContaining('README.md:1: holds a secret of a client'),
    ]);
    expect(refusals({ 'README.md': `frikort_${kind}_… and frikort_${kind}_x` })).toEqual([]);
  });

  it('refuses an address in the lockfile', () => {
    const lockfile =
      "packages:\n  a@1.0.0:\n    resolution: {integrity: sha512-a==, tarball: 'http://somewhere/a.tgz'}\n";
    expect(refusals({ 'pnpm-lock.yaml': lockfile })).toEqual([expect.stringContaining('pnpm-lock.yaml:3')]);
  });

  it('refuses a version outside the catalog', () => {
    const planted = { 'apps/company/package.json': manifest('@frikort/company', { react: '^19.0.0' }) };
    expect(refusals(planted)).toEqual([expect.stringContaining('react is "^19.0.0"')]);
    const named = {
      'apps/company/package.json': manifest('@frikort/company', { typescript: 'catalog:old' }),
    };
    expect(refusals(named)).toEqual([]);
  });

  it.each([
    ['a range', { version: '^5.12.8' }, 'versions are exact'],
    ['the newest', { version: 'latest' }, 'versions are exact'],
    ['a package of this very hour', { age: 'minimumReleaseAge: 60' }, 'minimumReleaseAge'],
    ['no age at all', { age: '' }, 'minimumReleaseAge'],
    ['an install script', { builds: 'left-pad: true' }, 'left-pad may not run install scripts'],
    [
      'every install script',
      { age: 'minimumReleaseAge: 1440\ndangerouslyAllowAllBuilds: true' },
      'goes around',
    ],
  ])('refuses %s among the dependencies', (_what, planted, problem) => {
    expect(refusals({ 'pnpm-workspace.yaml': workspace(planted) })).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it('refuses a package in the lockfile without the hash of what it holds', () => {
    const locked = (resolution: string) => ({
      'pnpm-lock.yaml': `packages:\n  a@1.0.0:\n    resolution: ${resolution}\n`,
    });
    expect(refusals(locked('{integrity: sha512-abc==}'))).toEqual([]);
    expect(refusals(locked('{commit: abc, type: git}'))).toEqual([
      expect.stringContaining('pnpm-lock.yaml:3'),
    ]);
  });

  it('refuses a source that does not parse', () => {
    expect(() => refusals({ 'apps/api/src/app.ts': 'const = ;' })).toThrow(
      'apps/api/src/app.ts does not parse',
    );
  });
});

describe('one word for one thing', () => {
  const said = (path: string, text: string): string[] =>
    refusals({ [path]: text }).map((line) => line.replace(/^.*?: /, ''));

  it.each([
    ['apps/company/src/a.da.ts', "export const da = { a: 'Åbn løsningen igen' };", '“løsningen”'],
    ['apps/company/src/a.da.ts', 'export const da = {\n  a: () => `Annuller den`,\n};', '“Annuller”'],
    ['packages/ui/src/a.da.ts', "export const da = { a: 'Socialt Frikort' };", '“Socialt Frikort”'],
    ['apps/company/src/a.en.ts', "export const en = { a: 'Write an amount' };", '“Write”'],
    ['apps/company/src/a.en.ts', "export const en = { a: 'Show the card' };", '“card”'],
    ['apps/company/src/a.en.ts', "export const en = { a: 'for example 1.500,00' };", '“1.500,00”'],
    ['apps/company/src/a.da.ts', "export const da = { a: 'Ret inden 30 dage' };", '“30 dage”'],
    ['apps/company/src/a.da.tsx', 'const a = <p>Den kan rettes i 29 dage.</p>;', '“29 dage”'],
    [
      'apps/company/src/a.da.tsx',
      'const a = <p>Efter 5 hele kalenderår er det væk.</p>;',
      '“5 hele kalenderår”',
    ],
    ['apps/company/src/a.da.ts', 'export const da = { a: `Det er for voksne fra 18 år` };', '“18 år”'],
    ['apps/company/src/a.en.ts', "export const en = { a: 'It ended 30 days ago' };", '“30 days”'],
    ['apps/company/src/a.en.ts', "export const en = { a: 'It ends after 12 hours.' };", '“12 hours”'],
    [
      'apps/company/src/a.en.tsx',
      'const a = (\n  <p>\n    Open the <b>page</b> of the\n    solution.\n  </p>\n);',
      '“solution”',
    ],
  ])('refuses in %s: %s', (path, text, word) => {
    expect(said(path, text)).toEqual([expect.stringContaining(`${word} is not a word of ours`)]);
  });

  it.each([
    [
      'apps/company/src/a.da.ts',
      "// arbejdsgiver\nexport const da = { a: 'Annullér ansættelse', løsningen: 1 };",
    ],
    [
      'apps/company/src/a.en.ts',
      "export const en = { solution: 'The card number', b: 'privilege-missing' };",
    ],
    ['apps/company/src/a.en.ts', "export const en = { a: 'Write to support about the remaining balance' };"],
    [
      'apps/company/src/a.da.ts',
      `export const da = { a: \`Ret inden \${editableDays} dage, og vent 130 dage\` };`,
    ],
    ['apps/company/src/a.ts', "export const a = 'solution';"],
  ])('leaves alone in %s: %s', (path, text) => {
    expect(said(path, text)).toEqual([]);
  });
});

describe('every rule of the domain is asked', () => {
  const domain = 'export const isOpen = (day: number) => day < days;\nexport const days = 30;\n';
  const rule = '/** Whether it is open (R1). Twin: `isOpen`. */\nexport const openOn = 1;\n';
  const paired = {
    'packages/domain/src/open.ts': domain,
    'apps/api/src/rules/open.ts': rule,
    'apps/api/src/rules/open.integration.test.ts':
      "import { isOpen } from '@frikort/domain/open';\nimport { openOn } from './open.ts';\nexpect(openOn).toBe(isOpen);\n",
  };
  const unasked = (planted: Record<string, string>) =>
    refusals(planted).map((line) => line.replace('every rule of the domain is asked: ', ''));
  const idle =
    'packages/domain/src/open.ts:1: isOpen has no caller in production and is no twin of a predicate in apps/api/src/rules/';

  it('by production, or by the test of a predicate that names it as its twin', () => {
    expect(unasked(paired)).toEqual([]);
    expect(
      unasked({
        'packages/domain/src/open.ts': domain,
        'apps/api/src/a.ts': "import { isOpen } from '@frikort/domain/open';\nisOpen(1);\n",
      }),
    ).toEqual([]);
  });

  it('and not by tests alone', () => {
    expect(
      unasked({
        'packages/domain/src/open.ts': domain,
        'packages/domain/src/open.test.ts': "import { isOpen } from './open.ts';\nisOpen(1);\n",
      }),
    ).toEqual([idle]);
  });

  it('a type is, too', () => {
    expect(
      unasked({ 'packages/domain/src/a.ts': 'export type Idle = 1;\nexport interface Other {}\n' }),
    ).toEqual([
      expect.stringContaining('a.ts:1: Idle has no caller'),
      expect.stringContaining('a.ts:2: Other has no caller'),
    ]);
  });

  it('a predicate names its twin', () => {
    expect(unasked({ ...paired, 'apps/api/src/rules/open.ts': 'export const openOn = 1;\n' })).toEqual([
      'apps/api/src/rules/open.ts: names no twin in the domain',
      idle,
    ]);
  });

  it.each([
    [
      'does not ask the twin',
      "import { openOn } from './open.ts';\n",
      'names the twin isOpen, which the test beside it does not ask',
    ],
    [
      'does not ask the predicate',
      "import { isOpen } from '@frikort/domain/open';\n",
      'has no test beside it that asks its predicates and their twins',
    ],
  ])('and a test beside it asks both: one that %s', (_what, test, problem) => {
    expect(unasked({ ...paired, 'apps/api/src/rules/open.integration.test.ts': test })).toContain(
      `apps/api/src/rules/open.ts: ${problem}`,
    );
  });
});

describe('cited rules', () => {
  const citing = (path: string, text: string) => refusals({ [path]: text });
  /** In two pieces, so that this file cites nothing that is not there. */
  const missing = ['R', '31'].join('');

  it.each([
    ['a comment', 'apps/api/src/app.ts', `/** ${missing} */\nexport const a = 1;`],
    ['a name of a test', 'apps/api/src/app.test.ts', `it('keeps ${missing}', () => {});`],
    ['a page', 'README.md', `As ${missing} says.`],
    ['SQL', 'apps/api/src/database/migrations/0001_a.sql', `-- ${missing}\nselect 1;`],
  ])('must be in RULES.md: in %s', (_what, path, text) => {
    expect(citing(path, text)).toEqual([
      expect.stringMatching(
        `cited rules exist: ${path}:\\d: cites ${missing}, which is not in packages/domain`,
      ),
    ]);
  });

  it('are those with a heading there', () => {
    expect(citing('README.md', 'R1, R2 and 1R3, ABR4, R10-like, AR-R55')).toEqual([]);
    expect(citing('packages/domain/RULES.md', '### R2 Balance\n')).toEqual([
      expect.stringContaining('R2 is not where'),
    ]);
    expect(citing('packages/domain/RULES.md', '# Rules\n')).toEqual([
      expect.stringContaining('has no rules'),
    ]);
  });
});

describe('named files', () => {
  const named = (path: string, text: string) =>
    refusals({ [path]: text }).map((line) => line.replace('named files exist: ', ''));

  it.each([
    ['a comment', 'apps/api/src/app.ts', '// see gone.ts\nexport const a = 1;', 1, 'gone.ts'],
    [
      'a doc comment',
      'apps/api/src/app.ts',
      '/**\n * As cards/gone.ts.\n */\nexport const a = 1;',
      2,
      'cards/gone.ts',
    ],
    ['a comment beside code', 'apps/api/src/app.ts', 'export const a = 1; // rules.md', 1, 'rules.md'],
    ['a relative path', 'apps/api/src/app.ts', '// ./money.ts\nexport const a = 1;', 1, './money.ts'],
    ['a folder', 'README.md', 'In `packages/gone` it stands.', 1, 'packages/gone'],
    ['a module of a package', 'README.md', '`@frikort/ui/gone.tsx`', 1, '@frikort/ui/gone.tsx'],
    ['a style sheet', 'packages/ui/src/a.scss', 'a { b: c; } // as gone.scss', 1, 'gone.scss'],
    ['a workflow', '.github/workflows/a.yml', 'on: push # gone.yml', 1, 'gone.yml'],
  ])('must be there: in %s', (_what, path, text, line, name) => {
    expect(named(path, text)).toEqual([`${path}:${line}: names ${name}, which is not there`]);
  });

  it.each([
    ['[a](packages/gone.md)', 'README.md:1: links to packages/gone.md, which is not there'],
    [
      '[a](packages/domain/RULES.md#r3)',
      'README.md:1: links to packages/domain/RULES.md#r3, a heading that is not there',
    ],
    ['[a](#gone)', 'README.md:1: links to #gone, a heading that is not there'],
  ])('are led to by links: %s', (text, problem) => {
    expect(named('README.md', text)).toEqual([problem]);
  });

  it.each([
    'money.ts, src/money.ts, packages/domain/src/money.ts, `packages/domain` and @frikort/domain/money.ts',
    '[rules](packages/domain/RULES.md#r2-balance-), [here](#here)\n\n# Here',
    'https://example.dk/gone.html and [it](https://example.dk/gone.md)',
    '`….da.ts`, `*.test.ts`, `.local/secrets.json`, node_modules/a/b.js',
    '```ts\nimport { a } from "./gone.ts";\n```',
  ])('may be said in several ways: %s', (text) => {
    expect(named('README.md', text)).toEqual([]);
  });

  it('are not looked for in code', () => {
    expect(named('apps/api/src/app.ts', "export const a = 'gone.ts';")).toEqual([]);
  });
});
