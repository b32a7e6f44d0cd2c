import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultLocalFolder, projectRoot } from '@frikort/local/project';
import { runScript, runTool } from '@frikort/local/tools';
import { readProjectFiles } from '../boundaries/project-files.ts';
import { openApiDocument } from '../openapi.ts';
import { lastReleasedDocument } from '../released.ts';
import { pageWithSettings, productionPage } from '../settings-table.ts';
import { breaksBetween, redocly } from './document-breaks.ts';
import { checkedMigrations, migrationFindings } from './migration-lint.ts';
import { type Outcome, one, type Say, sum } from './outcome.ts';

/** What is wrong, in a sentence that says how to mend it; undefined when nothing is. */
type Finding = string | undefined;

const openApiFile = join(projectRoot, 'apps/api/openapi.json');

/** The committed OpenAPI document is the one that the API serves. */
async function openApi(): Promise<Finding> {
  const served = await openApiDocument();
  if (existsSync(openApiFile) && readFileSync(openApiFile, 'utf8') === served) return undefined;
  return 'apps/api/openapi.json is not what the API serves. Run: npm run generate';
}

/** The table of settings is what the code reads. */
async function settings(): Promise<Finding> {
  if (readFileSync(productionPage, 'utf8') === (await pageWithSettings())) return undefined;
  return 'infra/PRODUCTION.md does not list the settings as they are. Run: npm run generate';
}

/** The document keeps the strictest ruleset of a linter that others use; it asks nobody on the network. */
async function openApiRules(): Promise<Finding> {
  const { code, output } = await redocly(['lint', '--config=redocly.yaml', '--format=stylish', openApiFile]);
  return code === 0 ? undefined : output;
}

/** So do what stands beside it: how systems are let in, and their workflows, which follow it. */
async function workflowRules(): Promise<Finding> {
  const files = ['token.openapi.yaml', 'workflows.arazzo.yaml'].map((name) =>
    join(projectRoot, 'apps/api', name),
  );
  const { code, output } = await redocly(['lint', '--config=redocly.yaml', '--format=stylish', ...files]);
  return code === 0 ? undefined : output;
}

/** Whoever has written a client for the last release can go on with it. */
async function openApiRelease(): Promise<Finding> {
  const released = lastReleasedDocument();
  const breaks = await breaksBetween(released, openApiFile);
  if (breaks.length === 0) return undefined;
  return `Clients written for ${basename(released)} would break (apps/api/CONTRACT.md, Releases):\n${breaks.join('\n')}`;
}

/** The generated client is made from the committed document. */
async function client(): Promise<Finding> {
  const { code, output } = await runScript(
    join(projectRoot, 'packages/api-client/generate.ts'),
    ['--check'],
    {
      folder: 'packages/api-client',
      output: 'capture',
    },
  );
  return code === 0 ? undefined : output;
}

/** The migrations make the schema that the code describes: generated into a copy, nothing new comes out. */
async function migrations(): Promise<Finding> {
  const committed = join(projectRoot, 'apps/api/src/database/migrations');
  const copy = join(defaultLocalFolder, 'drift', `migrations-${process.pid}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(committed, copy, { recursive: true });
  try {
    const { code, output } = await runTool(
      'drizzle-kit',
      'drizzle-kit',
      [
        ...['generate', '--dialect', 'postgresql', '--schema', './src/database/schema/*.ts'],
        ...['--out', relative(join(projectRoot, 'apps/api'), copy)],
      ],
      { folder: 'apps/api', output: 'capture' },
    );
    if (code !== 0) return `drizzle-kit could not compare schema and migrations:\n${output}`;
    const made = readdirSync(copy).filter(
      (name) => name.endsWith('.sql') && !existsSync(join(committed, name)),
    );
    if (made.length === 0) return undefined;
    const missing = made.map((name) => readFileSync(join(copy, name), 'utf8')).join('\n');
    return `The schema has changed without a migration. Missing:\n${missing}`;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** No migration to come keeps people from their work while it runs (apps/api/src/database/MIGRATIONS.md). */
async function migrationLocks(): Promise<Finding> {
  return migrationFindings(checkedMigrations(join(projectRoot, 'apps/api/src/database/migrations')));
}

/** Every key of a catalogue of texts with the kind of its value: `a.b: text`. An empty text counts as missing. */
function textKeys(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return textKeys(value, `${prefix}${key}.`);
    const kind = typeof value === 'string' && value.trim() === '' ? 'nothing' : 'text';
    return [`${prefix}${key}: ${kind}`];
  });
}

async function keysIn(path: string): Promise<string[]> {
  const module: object = await import(pathToFileURL(join(projectRoot, path)).href);
  return Object.values(module).flatMap((texts: unknown) =>
    typeof texts === 'object' && texts !== null ? textKeys(texts) : [],
  );
}

/** Every catalogue of Danish texts (`….da.ts`) has its English twin with the same keys, and no empty text. */
async function texts(): Promise<Finding> {
  const files = readProjectFiles(projectRoot).map(({ path }) => path);
  const danish = files.filter((path) => path.endsWith('.da.ts'));
  if (danish.length === 0) return 'No catalogue of texts (*.da.ts) was found.';
  const wrong: string[] = [];
  for (const path of danish) {
    const twin = path.replace(/\.da\.ts$/, '.en.ts');
    if (!files.includes(twin)) {
      wrong.push(`${path} has no English twin ${twin}`);
      continue;
    }
    const [da, en] = [await keysIn(path), await keysIn(twin)];
    const empty = [...da, ...en].filter((key) => key.endsWith(': nothing'));
    const lonely = [...da.filter((key) => !en.includes(key)), ...en.filter((key) => !da.includes(key))];
    for (const key of new Set([...empty, ...lonely])) wrong.push(`${path} and ${twin} differ in ${key}`);
  }
  return wrong.length === 0 ? undefined : wrong.join('\n');
}

const CHECKS: Record<string, () => Promise<Finding>> = {
  'the committed OpenAPI document is the served one': openApi,
  'the table of settings is what the code reads': settings,
  'the OpenAPI document keeps the rules of recommended-strict': openApiRules,
  'the workflows keep the rules too': workflowRules,
  'the OpenAPI document breaks no client of the last release': openApiRelease,
  'the generated client fits the document': client,
  'the migrations make the schema': migrations,
  'no new migration holds people up': migrationLocks,
  'every text is there in both languages': texts,
};

/** What is generated and committed is what would be generated now. */
export async function drift(say: Say): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const [name, check] of Object.entries(CHECKS)) {
    const finding = await check().catch((error: unknown) => String(error));
    say(`  ${finding === undefined ? '✓' : '✗'} ${name}\n`);
    if (finding !== undefined) say(`${finding.trim().replaceAll(/^/gm, '      ')}\n`);
    outcomes.push(one(name, finding === undefined));
  }
  return sum(outcomes);
}
