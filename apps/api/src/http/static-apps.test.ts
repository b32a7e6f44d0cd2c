import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerFrameworkError, registerErrorHandling } from './errors.ts';
import { createLogger } from './process-log.ts';
import { refuseStrangeFileNames, registerStaticApps } from './static-apps.ts';

/** Names that no file has, and that a program could stumble over. */
const badNames = [
  ...['%00', '.', '..', './', '../index.html', '%2e', '%2e%2e', '%2e%2e%2f', '%2e%2e%2findex.html'],
  ...['..%5c', '..%5cindex.html', '%5c', '/etc/passwd', '//etc/passwd', 'index-abc.js/', 'index-abc.js%00'],
  ...['index-abc.js%2f..%2findex-abc.js', './index-abc.js', '/index-abc.js', 'CON', 'INDEX-ABC.JS', '*'],
  ...[
    'folder',
    'folder/',
    '.hidden',
    '~',
    '%20',
    'a'.repeat(250),
    'a'.repeat(3_000),
    '%F0%9F%98%80',
    '%c0%ae',
  ],
];

const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

let folder: string;
const errors: string[] = [];
let app: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-apps-'));
  for (const name of ['citizen', 'caseworker', 'company']) {
    await mkdir(path.join(folder, name, 'assets'), { recursive: true });
    await writeFile(path.join(folder, name, 'index.html'), `<title>${name}</title>`);
    await writeFile(path.join(folder, name, 'favicon.svg'), '<svg/>');
    await writeFile(path.join(folder, name, 'assets', 'index-abc.js'), `// ${name}`);
  }
  await writeFile(path.join(folder, 'citizen', 'card-worker.js'), '// worker');
  await mkdir(path.join(folder, 'citizen', 'drawn'));
  for (const language of ['da', 'en']) {
    await writeFile(path.join(folder, 'citizen', 'drawn', `mit-frikort.${language}.html`), language);
  }
  await mkdir(path.join(folder, 'citizen', 'assets', 'folder'));
  await writeFile(path.join(folder, 'citizen', 'assets', '.hidden'), 'hidden');
  await writeFile(path.join(folder, 'citizen', 'drawn', 'index.da.html'), 'front page');
  const asking = '<script>ask()</script><style>.page{}</style><script src="/assets/index-abc.js"></script>';
  await writeFile(path.join(folder, 'citizen', 'drawn', 'spoerg.da.html'), asking);
  const keepErrors = (line: string) => {
    if (JSON.parse(line).level >= 50) errors.push(line);
  };
  const loggerInstance: FastifyBaseLogger = createLogger('info', { write: keepErrors });
  app = Fastify({
    loggerInstance,
    frameworkErrors: answerFrameworkError,
    routerOptions: { maxParamLength: 100 },
  });
  registerErrorHandling(app);
  await app.register(fastifyCookie);
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', policy);
  });
  refuseStrangeFileNames(app);
  const inside = (name: string) => path.join(folder, name);
  await registerStaticApps(app, {
    citizen: inside('citizen'),
    caseworker: inside('caseworker'),
    company: inside('company'),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
});
/** Sends an address as it is: browsers, and `inject`, take dots out of it. */
async function send(path: string, method = 'GET'): Promise<{ status: number | undefined; body: string }> {
  const address = app.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server does not listen');
  const request = httpRequest({ port: address.port, path, method, agent: false }).end();
  const [answer]: IncomingMessage[] = await once(request, 'response');
  if (!answer) throw new Error('No answer');
  return { status: answer.statusCode, body: await text(answer) };
}
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

beforeEach(() => {
  errors.length = 0;
});

describe('the apps as files', () => {
  it.each([
    ['/borger', 'citizen'],
    ['/sagsbehandler/', 'caseworker'],
    ['/sagsbehandler/borger/018f0000-0000-7000-8000-000000000000', 'caseworker'],
    ['/virksomhed/ansaettelser/ny?x=1', 'company'],
  ])('gives the page %s to the %s app, asked for anew each time', async (url, name) => {
    const answer = await app.inject({ url });
    expect(answer.body).toBe(`<title>${name}</title>`);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('gives the front page as it was drawn to / alone', async () => {
    expect((await app.inject({ url: '/?x=1' })).body).toBe('front page');
  });

  it.each([
    ['', 'da'],
    ['frikort-language=en', 'en'],
    ['frikort-language=../../x', 'da'],
  ])(
    'gives a page that was drawn beforehand in the language of the cookie "%s"',
    async (cookie, language) => {
      const answer = await app.inject({ url: '/mit-frikort?x=1', headers: { cookie } });
      expect(answer.body).toBe(language);
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-cache',
        vary: expect.stringContaining('cookie'),
      });
    },
  );

  it('allows by its hash what a drawn page has in itself, and on no other page', async () => {
    const [script, style] = ['ask()', '.page{}'].map(
      (source) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`,
    );
    const policyOf = async (url: string) => (await app.inject({ url })).headers['content-security-policy'];
    expect(await policyOf('/spoerg')).toBe(
      `default-src 'none'; script-src 'self' ${script}; style-src 'self' ${style}`,
    );
    expect(await policyOf('/andet')).toBe(policy);
  });

  it('lets files that carry a hash in their name be kept for good', async () => {
    const answer = await app.inject({ url: '/sagsbehandler/assets/index-abc.js' });
    expect(answer.body).toBe('// caseworker');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('serves the worker of the citizens’ app as a script, asked for anew each time', async () => {
    const answer = await app.inject({ url: '/card-worker.js' });
    expect(answer.body).toBe('// worker');
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': expect.stringContaining('javascript'),
    });
    expect((await app.inject({ url: '/any-other.js' })).body).toBe('<title>citizen</title>');
  });

  it('serves the icon of each app, not kept for good', async () => {
    const answer = await app.inject({ url: '/virksomhed/favicon.svg' });
    expect(answer.headers['content-type']).toContain('svg');
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it.each(['/sagsbehandler', '/virksomhed'])('leads %s to its start page', async (url) => {
    expect((await app.inject({ url })).headers.location).toBe(`${url}/`);
  });

  it.each([
    '/api',
    '/api/v1/x',
    '/auth/x',
    '/.well-known/openid-configuration',
    '/oauth/token',
    '/health',
    '/assets/gone.js',
    '/virksomhed/assets/gone.js',
    '/%61pi/v1/x',
    '/api%2fv1/x',
    '/%61uth/x',
    'http://localhost/api/v1/x',
    ...badNames.flatMap((name) => [`/assets/${name}`, `/sagsbehandler/assets/${name}`]),
  ])('never answers %s with a page, nor with an error', async (url) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await send(url, method);
      expect([method, answer.status]).toEqual([method, 404]);
      if (method === 'GET') expect(JSON.parse(answer.body)).toMatchObject({ status: 404, code: 'not-found' });
    }
    expect(errors).toEqual([]);
  });

  it.each([
    '/..%2f..%2fetc/passwd',
    '/sagsbehandler/..%2fcompany/index.html',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%00',
    '/borger/%00',
    '/..%5c..%5cetc/passwd',
    '//etc/passwd',
    '/drawn/mit-frikort.da.html',
    `/${'x'.repeat(300)}`,
    '/.',
    '/favicon.svg%00',
    '/gone.svg',
  ])('answers %s with the app, which says that there is no such page, or with nothing', async (url) => {
    const { status, body } = await send(url);
    expect([status, body]).toEqual(
      status === 200 ? [200, expect.stringMatching(/^<title>/)] : [404, expect.any(String)],
    );
    expect(errors).toEqual([]);
  });

  it.each([
    '/index',
    '/index/',
    '/index.da.html',
    '/mit/frikort',
    '//mit-frikort',
    '/sagsbehandler/mit-frikort',
  ])('does not take %s for a page that was drawn beforehand', async (url) => {
    const { body } = await app.inject({ url });
    expect(body).toMatch(/^<title>(citizen|caseworker)/);
  });

  it.each([
    [{ range: 'bytes=5-2' }, 200],
    [{ range: 'bytes=900-' }, 200],
    [{ range: 'x' }, 200],
    [{ 'if-match': '"x"' }, 412],
    [{ 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 412],
    [{ 'if-modified-since': 'nonsense' }, 200],
    [{ 'if-none-match': '*' }, 304],
    [{ 'accept-encoding': 'x;q=y, \u0000' }, 200],
  ])('answers a file that is asked for with %j', async (headers, status) => {
    const answer = await app.inject({ url: '/assets/index-abc.js', headers });
    expect(answer.statusCode).toBe(status);
    expect(errors).toEqual([]);
  });
});
