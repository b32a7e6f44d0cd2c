import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { da as systemsDa } from '../systems/systems.da.ts';
import { en as systemsEn } from '../systems/systems.en.ts';
import { da as webhooksDa } from './webhook-texts.da.ts';
import { en as webhooksEn } from './webhook-texts.en.ts';

/* What the guides for programmers (/api/docs) have people press: “in English” (“på dansk”). */

const folder = new URL('../../../../apps/api/guides/', import.meta.url);
const guides = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
const pairs = guides.flatMap((guide) =>
  [...guide.matchAll(/“([^”]+)” \(“([^”]+)”\)/g)].map(([, en = '', da = '']) => ({ en, da })),
);

/** Every text with its place. */
function textsOf(texts: object, place = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value === 'string') found.set(`${place}.${name}`, value);
    else if (typeof value === 'object' && value !== null)
      for (const [inner, text] of textsOf(value, `${place}.${name}`)) found.set(inner, text);
  }
  return found;
}

const shown = [
  { en: textsOf(systemsEn), da: textsOf(systemsDa) },
  { en: textsOf(webhooksEn), da: textsOf(webhooksDa) },
];

it('the guides name what is to be pressed', () => expect(pairs.length).toBeGreaterThan(4));

it.each(pairs)('a page has “$en”, which is “$da” in Danish', ({ en, da }) => {
  const places = shown.flatMap((texts) =>
    [...texts.en].filter(([place, text]) => text === en && texts.da.get(place) === da),
  );
  expect(places).not.toEqual([]);
});
