import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerErrorHandling } from './errors.ts';
import { registerStaticApps } from './static-apps.ts';

let folder: string;
let app: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-apps-'));
  for (const name of ['citizen', 'caseworker', 'company']) {
    await mkdir(path.join(folder, name, 'assets'), { recursive: true });
    await writeFile(path.join(folder, name, 'index.html'), `<title>${name}</title>`);
    await writeFile(path.join(folder, name, 'favicon.svg'), '<svg/>');
    await writeFile(path.join(folder, name, 'assets', 'index-abc.js'), `// ${name}`);
  }
  await mkdir(path.join(folder, 'citizen', 'drawn'));
  for (const language of ['da', 'en']) {
    await writeFile(path.join(folder, 'citizen', 'drawn', `mit-frikort.${language}.html`), language);
  }
  app = Fastify();
  registerErrorHandling(app);
  await app.register(fastifyCookie);
  const inside = (name: string) => path.join(folder, name);
  await registerStaticApps(app, {
    ...{ citizen: inside('citizen'), caseworker: inside('caseworker'), company: inside('company') },
  });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

describe('the apps as files', () => {
  it.each([
    ['/', 'citizen'],
    ['/borger', 'citizen'],
    ['/sagsbehandler/', 'caseworker'],
    ['/sagsbehandler/borger/018f0000-0000-7000-8000-000000000000', 'caseworker'],
    ['/virksomhed/ansaettelser/ny?x=1', 'company'],
  ])('gives the page %s to the %s app, asked for anew each time', async (url, name) => {
    const answer = await app.inject({ url });
    expect(answer.body).toBe(`<title>${name}</title>`);
    expect(answer.headers['cache-control']).toBe('no-cache');
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

  it('lets files that carry a hash in their name be kept for good', async () => {
    const answer = await app.inject({ url: '/sagsbehandler/assets/index-abc.js' });
    expect(answer.body).toBe('// caseworker');
    expect(answer.headers['cache-control']).toContain('immutable');
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
    '/oauth/token',
    '/health',
    '/assets/gone.js',
    '/virksomhed/assets/gone.js',
  ])('never answers %s with a page', async (url) => {
    expect((await app.inject({ url })).json()).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each(['/..%2f..%2fetc/passwd', '/sagsbehandler/..%2fcompany/index.html', '/%2e%2e/%2e%2e/etc/passwd'])(
    'stays within its folders for %s',
    async (url) => {
      const answer = await app.inject({ url });
      expect(answer.body).not.toContain('root:');
    },
  );
});
