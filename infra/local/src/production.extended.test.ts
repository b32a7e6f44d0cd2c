import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formOf } from '@frikort/api/test/support/browser';
import { type MailServer, startMailServer } from '@frikort/api/test/support/mail-server';
import {
  type Authority,
  createAuthority,
  personAnswer,
  type SoapServer,
  startSoapServer,
  xml,
} from '@frikort/api/test/support/sf1520';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { keyPairFiles } from '@frikort/test-nemlogin/key-pair';
import { people } from '@frikort/test-nemlogin/people';
import { readServiceProviderMetadata } from '@frikort/test-nemlogin/service-provider';
import { createTestNemLogin, metadataFile } from '@frikort/test-nemlogin/test-nemlogin';
import pg from 'pg';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from './ports.ts';
import { deletePostgres, type RunningPostgres, startPostgres } from './postgres.ts';
import { startTlsProxy, TlsBrowser, type TlsProxy } from './production-testing.ts';
import { projectRoot } from './project.ts';

/*
 * A stranger's walk through infra/PRODUCTION.md: its commands, one after the other, in production mode, until somebody
 * has logged in and registered an employment; then those of infra/runbook. FRIKORT_SERVE and
 * FRIKORT_MIGRATE put something else in the place of the two commands that start it: `npm run images -- --try`. Only names, ports and passwords are others than the page's; the database
 * is reached without TLS, certificates come from an authority of the test's own, and revocation is off.
 */

const page = await readFile(join(projectRoot, 'infra/PRODUCTION.md'), 'utf8');
/** The blocks that are to be run, in order. */
const blocks = [...page.matchAll(/^```(sh|sql)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({
  kind,
  text,
}));

/** The pages of the runbook that have commands to run, on what the walk has left. */
const runbook = ['upgrade', 'keys', 'restore', 'who-saw-what', 'balance'].map((name) => {
  const text = readFileSync(join(projectRoot, `infra/runbook/${name}.md`), 'utf8');
  const commands = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, command = '']) => command);
  return { page: name, commands };
});

let folder: string;
let postgres: RunningPostgres;
let authority: Authority;
let register: SoapServer;
let mail: MailServer;
let frikort: TlsProxy;
let nemlogin: TlsProxy;
let apiPort: number;
let browser: TlsBrowser;
const toClose: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frikort-production-'));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'etc'));
  postgres = await startPostgres({ folder: join(folder, 'postgres'), durable: false });
  authority = await createAuthority('An authority');
  const site = await authority.issue();
  frikort = await startTlsProxy(site);
  nemlogin = await startTlsProxy(site);
  register = await startSoapServer(site, authority);
  register.answerWith(xml(personAnswer()));
  mail = await startMailServer();
  toClose.push(
    () => mail.close(),
    () => frikort.close(),
    () => nemlogin.close(),
    () => register.close(),
  );
  apiPort = await findFreePort();
  frikort.leadTo(apiPort);
  browser = new TlsBrowser(authority.cert);
  await installFiles();
  await startNemLogin();
}, 60_000);

afterAll(async () => {
  for (const close of toClose.toReversed()) await close();
  await deletePostgres(join(folder, 'postgres'));
  await rm(folder, { recursive: true });
});

const etc = (name: string) => join(folder, 'etc', name);

/** The certificates that the page takes for granted. */
async function installFiles(): Promise<void> {
  const ours = await authority.issue({ name: 'frikort' });
  const login = await generate([{ name: 'commonName', value: 'Socialt Frikort' }], { keySize: 2048 });
  const files = {
    'login.crt': login.cert,
    'login.key': login.private,
    'register.crt': ours.cert,
    'register.key': ours.key,
    'register-authorities.pem': authority.cert,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(etc(name), text);
}

/** NemLog-in as production takes it: https, and a certificate that no local system made. */
async function startNemLogin(): Promise<void> {
  const keyFolder = join(folder, 'nemlogin');
  const files = keyPairFiles(keyFolder, 'nemlogin');
  const keys = await generate([{ name: 'commonName', value: 'A provider' }], {
    keySize: 2048,
    algorithm: 'sha256',
  });
  await mkdir(keyFolder);
  await writeFile(files.certificateFile, keys.cert);
  await writeFile(files.keyFile, keys.private);
  const provider = await createTestNemLogin({
    people,
    keyFolder,
    origin: nemlogin.origin,
    serviceProvider: async () =>
      readServiceProviderMetadata((await browser.visit(`${frikort.origin}/auth/metadata`)).body),
  });
  const port = await findFreePort();
  await provider.listen({ host: '127.0.0.1', port });
  toClose.push(() => provider.close());
  nemlogin.leadTo(port);
  await writeFile(etc('nemlogin.xml'), await readFile(metadataFile(keyFolder), 'utf8'));
}

/** A block of the page with this machine's names. */
function here(text: string): string {
  const { host } = new URL(postgres.url);
  return text
    .replaceAll('db.example.dk:5432', host)
    .replaceAll('?sslmode=verify-full', '')
    .replaceAll('/etc/frikort', join(folder, 'etc'))
    .replaceAll('https://prod.serviceplatformen.dk/service/CPR/PersonBaseDataExtended/4', register.url.href)
    .replaceAll('https://frikort.example.dk', frikort.origin)
    .replace('smtps://frikort:MAIL-PASSWORD@mail.example.dk', mail.url.href)
    .replace('SAML_IDP_REVOCATION=crl', `SAML_IDP_REVOCATION=off\nPORT=${apiPort}`)
    .replace(/^SAML_IDP_CA_FILE=.*\n/m, '')
    .replace('npm run serve', process.env.FRIKORT_SERVE ?? 'npm run serve')
    .replace('npm run frikort -- migrate', process.env.FRIKORT_MIGRATE ?? 'npm run frikort -- migrate');
}

/** Whatever the tests' own environment says is not said on a new machine. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const known = [
    'PATH',
    'HOME',
    'LANG',
    'TMPDIR',
    'npm_config_registry',
    'npm_config_cache',
    'npm_config_userconfig',
  ];
  const kept = Object.entries(process.env).filter(([name]) => known.includes(name));
  return { ...Object.fromEntries(kept), FRIKORT_FILES: join(folder, 'etc') };
}

type Running = {
  readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; output: string }>;
  said: () => string;
};

function start(block: string): Running {
  const child = spawn('sh', ['-e', '-c', here(block)], {
    cwd: projectRoot,
    env: plainEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += String(chunk);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = once(child, 'close').then(([code]) => ({ code, output }));
  return { child, ended, said: () => output };
}

async function sql(block: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  for (const statement of block
    .split(';')
    .map((text) => text.trim())
    .filter(Boolean))
    await client.query(statement);
  await client.end();
}

/** The block that holds a text, and its place among those that have not been run. */
let next = 0;
function takeBlock(kind: string, holds: string): string {
  const block = blocks[next];
  next += 1;
  expect(block, `the next block of the page holds ${holds}`).toMatchObject({ kind });
  expect(block?.text).toContain(holds);
  return block?.text ?? '';
}

async function run(holds: string): Promise<string> {
  const { code, output } = await start(takeBlock('sh', holds)).ended;
  expect(code, output).toBe(0);
  return output;
}

/** Logs somebody in at an entrance, as a browser does. */
async function logIn(entrance: string, identity: string): Promise<void> {
  const asked = await browser.visit(`${frikort.origin}/auth/login?entrance=${entrance}`, {
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const form = await browser.visit(`${asked.location}&identity=${identity}`);
  const { action, fields } = formOf({ statusCode: form.status, body: form.body });
  const landed = await browser.visit(action, { form: fields, headers: { origin: nemlogin.origin } });
  expect(landed.status, landed.body).toBe(303);
  expect(landed.location).not.toContain('login-afvist');
}

async function call(entrance: string, path: string, json?: object): Promise<ReturnType<typeof JSON.parse>> {
  const answer = await browser.call(frikort.origin, entrance, `/api/v1${path}`, json ? { json } : {});
  expect(answer.status, answer.body).toBeLessThan(300);
  return JSON.parse(answer.body);
}

/** The process of `npm run serve`, once it answers. */
async function serve(): Promise<Running> {
  const running = start(takeBlock('sh', 'npm run serve'));
  const ready = async () =>
    (await browser.visit(`${frikort.origin}/health/ready`).catch(() => undefined))?.status === 200;
  let over = false;
  void running.ended.then(() => {
    over = true;
  });
  while (!(await ready())) {
    if (over) throw new Error(`The API did not start:\n${running.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return running;
}

const cpr = '2905690000';
const year = new Date().getFullYear();

describe('a stranger’s walk through infra/PRODUCTION.md', { timeout: 240_000 }, () => {
  it('builds, makes the database, and hears in plain words what is missing until nothing is', async () => {
    await run('npm run build');
    await sql(takeBlock('sql', 'create database frikort'));
    expect(await run('-- migrate')).toContain('Applied: 0000_initial');
    const grants = takeBlock('sql', 'grant frikort_app');
    await run('keys new');
    const check = takeBlock('sh', 'frikort -- check');
    const early = await start(check).ended;
    expect(early.code).toBe(1);
    expect(early.output).toMatch(
      /^WRONG DATABASE_URL: a right is missing \(permission denied to set role "frikort_app"\)/m,
    );
    expect(early.output).toMatch(/^WRONG KEEPER_DATABASE_URL: a right is missing/m);
    await sql(grants);
    const { code, output } = await start(check).ended;
    expect(code, output).toBe(0);
    expect(output).not.toContain('WRONG');
    expect(output).toContain(`${frikort.origin}/auth/metadata`);
  });

  it('ends with a login and a registration in production mode', async () => {
    const { child, ended } = await serve();
    await logIn('caseworker', 'dorte-drift');
    await call('caseworker', '/programme-years', { year, allowanceOere: 4_000_000 });
    const proposed = await call('caseworker', `/programme-years/${year}/proposals`, { kind: 'opening' });
    const [{ id }] = proposed.proposals;
    await logIn('caseworker', 'lars-vagt');
    await call('caseworker', `/programme-years/${year}/proposals/${id}/confirmation`, {});
    await logIn('caseworker', 'ib-iversen');
    const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
    const citizen = await call('caseworker', '/citizens', { cpr, consent });
    await logIn('company', 'bjarne-jepsen');
    const employment = await call('company', '/employments', {
      cardNumber: citizen.cardNumber,

      startDate: `${year}-06-01`,
      endDate: `${year}-06-30`,
      amountOere: 150_000,
      contact: { name: 'Bjarne Jepsen', email: 'bj@solsikken.example', phone: '70 10 00 02' },
    });
    expect(employment).toMatchObject({ status: 'registered', amountOere: 150_000 });
    const seen = await call('caseworker', `/citizens/${citizen.id}`);
    expect(seen.cards).toContainEqual(expect.objectContaining({ year, usedOere: 150_000 }));
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    const { output } = await ended;
    expect(output).toContain('"msg":"stopped"');
    expect(output).not.toContain(cpr);
    expect(next).toBe(blocks.length);
  });

  it.each(runbook)('goes on with the runbook: $page', async ({ commands }) => {
    for (const command of commands) {
      const { code, output } = await start(command).ended;
      expect(code, output).toBe(0);
      expect(output).not.toContain(cpr);
    }
  });
});
