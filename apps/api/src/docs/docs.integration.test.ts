import { publishedEventTypes } from '@frikort/domain/published-event';
import { scopes } from '@frikort/domain/scopes';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { filledGuide } from './filled-guide.ts';
import { guideHtml } from './guide-html.ts';
import { guideNames } from './guides.ts';

let database: TestDatabase;
let app: FastifyInstance;

beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  app = await createTestApp(database.db);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const pages = ['/api/docs', ...guideNames.map((name) => `/api/docs/guides/${name}`)];

/** What a page leads to within this system. */
const linksIn = (page: string) =>
  [...page.matchAll(/(?:href|src)="(\/api\/[^"]*|#[^"]*)"/g)].map(([, address = '']) => address);

describe.each(pages)('%s', (address) => {
  it('leads to what is there: pages, files, operations, its own chapters', async () => {
    const answer = await app.inject({ url: address });
    expect(answer.statusCode).toBe(200);
    const links = linksIn(answer.body);
    expect(links.length).toBeGreaterThan(guideNames.length);
    for (const link of links) {
      const [page = '', chapter] = link.split('#');
      const led = page === '' ? answer : await app.inject({ url: page });
      expect([200, 302], link).toContain(led.statusCode);
      const isOwnChapter = chapter !== undefined && !page.endsWith('/reference');
      if (isOwnChapter) expect(led.body, link).toContain(`id="${chapter}"`);
    }
  });

  it('is all our own, and says where this system is', async () => {
    const { body, headers } = await app.inject({ url: address });
    const elsewhere =
      /(?:src|href)="(?!https:\/\/(?:www\.rfc-editor\.org|datatracker\.ietf\.org|www\.standardwebhooks\.com)|[/#])[^"]*"/g;
    expect(body.match(elsewhere)).toBeNull();
    expect(body).not.toMatch(/<style|style=|<script>|\{\{/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(body).toContain('<html lang="en">');
  });
});

describe('the pages for programmers', () => {
  it.each([
    '/api/docs/guides/none',
    '/api/docs/guides/',
    '/api/docs/files/routes.ts',
    '/api/docs/files/constructor',
  ])('have no %s', async (url) => {
    expect((await app.inject({ url })).statusCode).toBe(404);
  });

  it('tell what each scope lets a system do, and what each event means', async () => {
    const { body: firstCall } = await app.inject({ url: '/api/docs/guides/first-call' });
    for (const scope of scopes) expect(firstCall).toContain(`<td><code>${scope}</code></td>`);
    const { body: events } = await app.inject({ url: '/api/docs/guides/events' });
    for (const type of publishedEventTypes) expect(events).toContain(`<td><code>${type}</code></td>`);
    expect(events).toContain('after 5 seconds, 5 minutes, 30 minutes, 2 hours');
  });

  it('tell every retirement', async () => {
    const { body } = await app.inject({ url: '/api/docs/guides/changes' });
    expect(body).toContain('<code>GET /api/v1/session</code>');
    expect(body).toContain('<td>2027-03-31</td>');
  });

  it('are not drawn with a name that stands for nothing', () => {
    expect(filledGuide('{{events-kept}} days at {{origin}}')).toBe('90 days at {{origin}}');
    expect(() => filledGuide('{{constructor}}')).toThrow('constructor');
  });

  it('are not drawn with a link to an operation that is none', () => {
    const facts = {
      origin: 'https://frikort.example',
      tagOfOperation: new Map([['getCompany', 'employments']]),
    };
    const { html } = guideHtml('Ask for [the company](op:getCompany) at `{{origin}}`.', facts);
    expect(html).toBe(
      '<p>Ask for <a href="/api/docs/reference#/employments/getCompany">the company</a> at <code>https://frikort.example</code>.</p>\n',
    );
    expect(() => guideHtml('[x](op:getNothing)', facts)).toThrow('getNothing');
  });
});
