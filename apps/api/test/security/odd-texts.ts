/* Texts that a field must refuse or take only in part, and how to see that one has come through. */

const rlo = '\u202e';
const marks = (count: number) => 'o\u0301\u0316'.repeat(count);

/** Short ones, by what is odd about them. */
export const oddTexts: Readonly<Record<string, string>> = {
  'a zero': 'Bo\u0000',
  'half a character': 'Bo\ud800Lund',
  'the other half': '\udc00',
  controls: 'Bo\u0001\u001b[31m\u007f\u009f',
  'a line break': 'Bo\nLund',
  'a header': 'Bo\r\nBcc: spy@evil.example',
  'a line separator': 'Bo\u2028Lund',
  'an override': `${rlo}dnuL oB`,
  'an isolate': '\u2067Bo\u2069',
  'an embedding': '\u202bBo\u202c Lund',
  'direction marks': '\u200e\u200f\u061cBo',
  'nothing to see': '\u200b\u2060\ufeff\u3164\u115f\u1160\uffa0',
  'blanks of all kinds': '\u00a0\u1680\u2003\u202f\u205f\u3000\u2800',
  'marks alone': '\u0301\u0308',
  'invisible within': 'B\u00ado\u200b L\u2060u\u034fnd\ufe0f',
  'stray joiners': 'B\u200do\u200c Lund',
  tags: 'Bo\u{e0041}\u{e007f}',
  'private use': 'Bo\ue000\u{10fffd}',
  'what Unicode does not know': 'Bo\u0378\uffff\ufdd0',
  'form D': 'A\u030ase So\u0308ren',
  'a compatible form': '\u212bse \ufb01n \u2460',
  'a link with a Bcc': 'x?bcc=spy@evil.example',
  'a hidden link with a Bcc': 'x%3Fbcc=spy&a@evil.example',
  'a CPR number in full width': '２９０５６９\u2011００００',
  'a CPR number in Arabic digits': '٢٩٠٥٦٩٠٠٠٠',
  'a hidden CPR number': '2\u200b9\u00ad05\u206069-00\u030100',
  'digits of another script': '１２３４５',
  'a prototype': '__proto__',
};

/** Long ones, of which each character costs something. */
export const costlyTexts: Readonly<Record<string, string>> = {
  'marks to be put in order': marks(9_000),
  'marks of one kind after another': `o${'\u0345'.repeat(12_000)}${'\u0316'.repeat(12_000)}`,
  'marks that become two': `o${'\u0344'.repeat(25_000)}`,
  'invisible characters': `${'\u200b'.repeat(15_000)}Bo`,
  'joiners that stay': '\u0644\u200c'.repeat(10_000),
  'joiners that go': '\u200d'.repeat(18_000),
  blanks: `Bo${' '.repeat(55_000)}Lund`,
  'odd blanks': `Bo${'\u2003'.repeat(18_000)}Lund`,
  'line breaks': '\r\n'.repeat(14_000),
  'digits of another script': '\u0662'.repeat(27_000),
  'mathematical digits': '\u{1d7d0}'.repeat(14_000),
  'nearly CPR numbers': '01-01-01-000 '.repeat(4_500),
  'day after day': '01'.repeat(28_000),
  'an e-mail of dots': `${'a.'.repeat(27_000)}@`,
  'a domain of labels': `a@${'a-'.repeat(27_000)}`,
  'brackets of a phone': '('.repeat(55_000),
};

/** What no text that is stored or answered may hold: it says what, or nothing. */
export function oddityIn(text: string): string | undefined {
  if (/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u.test(text.replaceAll('\n', '')))
    return 'an unwanted character';
  if (/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/.test(text)) return 'a direction';
  if (/[\p{DI}\u2800]/u.test(text.replace(/(?<=\p{L})[\u200c\u200d](?=\p{L})/gu, '')))
    return 'what cannot be seen';
  if (/[^ \P{Zs}]/u.test(text)) return 'an odd blank';
  if (text !== text.normalize('NFC')) return 'another form than C';
  return undefined;
}

/** Every text in something that was JSON, names of members included. */
export function textsIn(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, member]) => [name, ...textsIn(member)]);
}
