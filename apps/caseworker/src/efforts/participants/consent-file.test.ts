import { mostConsentFileBytes } from '@frikort/domain/effort-consent';
import { expect, test } from 'vitest';
import { readChosenFile, savedFile } from './consent-file.ts';

const pdf = new TextEncoder().encode(`%PDF-1.7 ${'x'.repeat(20_000)}`);

test('a signed consent goes to the API and back as it was (R42)', async () => {
  const read = await readChosenFile(new File([pdf], 'underskrevet.pdf'));
  const content = 'content' in read ? read.content : '';
  const saved = savedFile({ type: 'application/pdf', content });
  expect(saved.name).toBe('samtykke.pdf');
  expect(new Uint8Array(await saved.content.arrayBuffer())).toEqual(pdf);
});

test('a file of another kind, or one that is too large, is told before it is sent (R42)', async () => {
  expect(await readChosenFile(new File(['<svg/>'], 'samtykke.pdf'))).toEqual({ wrong: 'wrong-type' });
  const large = new File([pdf, new Uint8Array(mostConsentFileBytes)], 'stor.pdf');
  expect(await readChosenFile(large)).toEqual({ wrong: 'too-large' });
});
