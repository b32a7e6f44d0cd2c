import { problemCodes } from '@frikort/domain/refusal';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFrameworkError, registerErrorHandling } from './errors.ts';
import { ProblemError } from './problem.ts';
import { isOpenedByPerson, languageOf, problemPage } from './problem-page.ts';

/** What a browser sends when somebody opens an address, newer and older. */
const opened = { 'sec-fetch-dest': 'document', accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const openedInOldBrowser = { accept: opened.accept };

describe('who has asked', () => {
  it.each([
    ['somebody who opened the address', opened, true],
    ['somebody with an older browser', openedInOldBrowser, true],
    ['a script of a page', { 'sec-fetch-dest': 'empty', accept: 'text/html' }, false],
    ['a page that wants a file of its script', { 'sec-fetch-dest': 'script', accept: '*/*' }, false],
    ['a page that frames it', { 'sec-fetch-dest': 'iframe', accept: 'text/html' }, false],
    ['a program', { accept: 'application/json' }, false],
    ['a program that says nothing', {}, false],
  ])('%s', (_, headers, expected) => {
    expect(isOpenedByPerson(headers)).toBe(expected);
  });
});

describe('the language of the page', () => {
  it.each([
    [{}, 'da'],
    [{ cookie: 'a=b; frikort-language=en' }, 'en'],
    [{ cookie: 'frikort-language=da', 'accept-language': 'en-GB' }, 'da'],
    [{ 'accept-language': 'en-GB,en;q=0.9,da;q=0.8' }, 'en'],
    [{ 'accept-language': 'de,da;q=0.5,en;q=0.2' }, 'da'],
    [{ cookie: 'frikort-language=fr' }, 'da'],
  ])('of %j is %s', (headers, language) => {
    expect(languageOf(headers)).toBe(language);
  });
});

it('says every refusal in plain words in both languages, without a code', () => {
  for (const code of problemCodes) {
    for (const language of ['da', 'en']) {
      const headers = { cookie: `frikort-language=${language}` };
      const page = problemPage({ code, url: '/api/v1/x', requestId: 'id', headers, styles: [] });
      expect(page).toMatch(/<h1>[^<]{5,}<\/h1>/);
      expect(page).not.toContain(code === 'unavailable' ? 'problem+json' : `${code}<`);
      expect(page).toContain(`lang="${language}"`);
    }
  }
});

describe('a refusal', () => {
  let app: FastifyInstance;
  beforeAll(async () => {
    app = Fastify({ frameworkErrors: answerFrameworkError, routerOptions: { maxParamLength: 20 } });
    registerErrorHandling(app);
    app.setNotFoundHandler(() => {
      throw new ProblemError({ code: 'not-found' });
    });
    app.get('/api/v1/citizens/:id/card.pdf', () => {
      throw new ProblemError({ code: 'not-authenticated' });
    });
    app.get('/broken', () => {
      throw new Error('Broken');
    });
    await app.ready();
  });
  afterAll(() => app.close());

  it.each([
    ['/api/v1/citizens/1/card.pdf?entrance=caseworker&lang=da', 401, 'Log på for at fortsætte'],
    ['/api/v1/nothing', 404, 'Siden findes ikke'],
    ['/%ff', 404, 'Siden findes ikke'],
    [`/api/v1/citizens/${'x'.repeat(200)}/card.pdf`, 404, 'Siden findes ikke'],
    ['/broken', 500, 'Siden kan ikke vises lige nu'],
  ])('of %s is a page for whoever opened it, and problem+json for a program', async (url, status, title) => {
    const page = await app.inject({ url, headers: opened });
    expect(page.statusCode).toBe(status);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers.vary).toContain('Sec-Fetch-Dest');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain(`<h1>${title}</h1>`);
    expect(page.body).not.toContain('<script');

    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers.vary).toContain('Sec-Fetch-Dest');
  });

  it('leads back to where the link was, and to the login there', async () => {
    const url = '/api/v1/citizens/1/card.pdf?entrance=caseworker';
    const { body } = await app.inject({ url, headers: { ...opened, cookie: 'frikort-language=en' } });
    expect(body).toContain('href="/sagsbehandler/"');
    expect(body).toContain(
      'href="/auth/login?entrance=caseworker&amp;returnTo=%2Fsagsbehandler%2F&amp;fresh=true"',
    );
    expect(body).toContain('<h1>Log in to continue</h1>');
  });

  it('repeats nothing of the address', async () => {
    const { body } = await app.inject({ url: '/%3Cscript%3Ealert(1)%3C/script%3E?x="><b>', headers: opened });
    expect(body).not.toMatch(/alert|<b>/);
  });
});
