import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lastReleasedDocument } from '../released.ts';
import { breaksBetween } from './document-breaks.ts';

/* Planted into the document of the last release: what breaks a client goes red, and what only adds does not. */

const folder = mkdtempSync(join(tmpdir(), 'frikort-planted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const base = lastReleasedDocument();

// biome-ignore lint/suspicious/noExplicitAny: a document of which anything may be taken away
type AnyDocument = any;

/** The breaks of a release that differs from the last one in what `plant` does. */
async function breaksOf(plant: (document: AnyDocument) => void): Promise<string[]> {
  const document: AnyDocument = JSON.parse(readFileSync(base, 'utf8'));
  plant(document);
  const revision = join(folder, 'planted.json');
  writeFileSync(revision, JSON.stringify(document));
  return breaksBetween(base, revision);
}

// Each runs the linter as a process of its own, which a busy machine takes its time for.
describe('a document beside that of the last release', { timeout: 60_000 }, () => {
  it('may not take away or tighten what clients rely on', async () => {
    const breaks = await breaksOf(({ paths, components }) => {
      delete paths['/api/v1/programme-years'];
      delete components.schemas.Employment.properties.editableUntil;
      components.schemas.Employment.properties.status.enum.push('suspended');
      paths['/api/v1/employments'].get.parameters.push({
        name: 'year-of-pay',
        in: 'query',
        required: true,
        schema: { type: 'string' },
      });
      paths['/api/v1/me'].get.security = [{ companySession: [], entrance: [] }];
    });
    const about = (text: string) => breaks.filter((line) => line.includes(text));
    expect(about('/api/v1/programme-years')).not.toEqual([]);
    expect(about('`editableUntil`')).not.toEqual([]);
    expect(about("gained values: 'suspended'")).not.toEqual([]);
    expect(about('year-of-pay')).not.toEqual([]);
    expect(about('/api/v1/me get')).not.toEqual([]);
  }, 60_000);

  it('may take away what the last release said would go, from the day on that it named', async () => {
    const told = join(folder, 'told.json');
    const gone = join(folder, 'gone.json');
    const document: AnyDocument = JSON.parse(readFileSync(base, 'utf8'));
    document.components.schemas.Session.properties.operator['x-sunset'] = '2027-03-31';
    writeFileSync(told, JSON.stringify(document));
    delete document.components.schemas.Session.properties.operator;
    writeFileSync(gone, JSON.stringify(document));
    expect(await breaksBetween(told, gone, new Date('2027-03-30'))).not.toEqual([]);
    expect(await breaksBetween(told, gone, new Date('2027-03-31'))).toEqual([]);
  });

  it('may add routes, members, filters, codes and ways in', async () => {
    const breaks = await breaksOf(({ paths, components }) => {
      paths['/api/v1/more'] = { get: { responses: { 204: { description: 'Done' } } } };
      components.schemas.Employment.properties.more = { type: 'string' };
      components.schemas.ProblemCode?.enum.push('more-than-known');
      components.securitySchemes.more = { type: 'http', scheme: 'bearer' };
      const { get, post } = paths['/api/v1/employments'];
      get.parameters.push({ name: 'more', in: 'query', schema: { type: 'string' } });
      get.security.push({ more: [] });
      const refused = post.responses[409].content['application/problem+json'];
      refused.schema.properties.code.enum.push('more-than-known');
      refused.schema.properties.more = { type: 'string' };
      const unfit = components.responses.UnsupportedMediaType.content['application/problem+json'];
      unfit.schema.properties.more = { type: 'string' };
      components.schemas.Webhook.properties.types.items.enum.push('citizen.more');
    });
    expect(breaks).toEqual([]);
  }, 60_000);
});
