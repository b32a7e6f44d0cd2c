import { expect, it } from 'vitest';
import { offlinePage } from './offline-page.ts';

const card = {
  cardNumber: '70505',
  owner: 'Lone <b>Hansentest</b>',
  authority: 'Aarhus Kommune',
  asOf: '2026-11-29T10:01:00.000Z',
  until: '2026-11-29T22:00:00.000Z',
} as const;

const sentences = (page: string) => page.replace(/<[^>]+>/g, '');

it('says when it was true, as the language of the card writes it', () => {
  expect(sentences(offlinePage({ ...card, language: 'da' }))).toContain(
    'Som det var den 29-11-2026 kl. 11:01',
  );
  expect(sentences(offlinePage({ ...card, language: 'en' }))).toContain('As it was on 29 Nov 2026 at 11:01');
});

it('takes a name for no more than a text', () => {
  expect(offlinePage({ ...card, language: 'da' })).toContain('Lone &lt;b&gt;Hansentest&lt;/b&gt;');
});
