/*
 * What can be put into a SAML message to make it cost more than its size: to parse, to search, to canonicalise. Some
 * of it is beyond every limit, some is as much as the limits leave room for.
 */

const repeated = (piece: (place: number) => string, times: number) =>
  Array.from({ length: times }, (_, place) => piece(place)).join('');

const nested = (begin: (depth: number) => string, depth: number, content = '') =>
  `${repeated(begin, depth)}${content}${'</n>'.repeat(depth)}`;

/** Beyond the limits: refused before they are parsed. */
const excessive: Readonly<Record<string, string>> = {
  'elements side by side': '<n/>'.repeat(50_000),
  'elements inside each other': nested(() => '<n>', 8_000),
  'namespaces inside each other': nested((depth) => `<n xmlns:a${depth}="u">`, 8_000),
  'one namespace declared again and again': nested(() => '<n xmlns:a="u">', 8_000),
  'namespaces of one element': `<n ${repeated((place) => ` xmlns:a${place}="u"`, 10_000)}/>`,
  'attributes of one element': `<n ${repeated((place) => ` a${place}="u"`, 15_000)}/>`,
  'IDs by the thousand': repeated((place) => `<n ID="_${place}"/>`, 10_000),
  'a namespace that is written out everywhere': `<n xmlns:a="${'u'.repeat(100_000)}">${'<a:n/>'.repeat(5_000)}</n>`,
  references: '&lt;'.repeat(40_000),
  'unknown references': '&x;'.repeat(60_000),
  'greater-than signs': '>'.repeat(180_000),
  'carriage returns': '\r\n'.repeat(90_000),
  'texts between elements': '<n/>x'.repeat(30_000),
  'tags that do not end': '<n '.repeat(60_000),
  quotes: `<n a="${"'".repeat(90_000)}`,
  'beginnings of comments': '<!--'.repeat(40_000),
  'beginnings of CDATA': '<![CDATA['.repeat(20_000),
};

/** Within the limits of every message. */
const generous: Readonly<Record<string, string>> = {
  'elements side by side': '<n/>'.repeat(360),
  'elements inside each other': nested(() => '<n>', 15).repeat(24),
  'namespaces inside each other': nested((depth) => `<n xmlns:a${depth}="urn:${depth}">`, 15).repeat(18),
  'attributes of each element': `<n${repeated((place) => ` a${place}="u"`, 24)}/>`.repeat(38),
  'namespaces in use': `<n${repeated((place) => ` xmlns:a${place}="${'u'.repeat(200)}${place}"`, 20)}>${`<n${repeated((place) => ` a${place}:b="c"`, 20)}/>`.repeat(45)}</n>`,
  IDs: repeated((place) => `<n ID="_${place}" Id="a${place}"/>`, 350),
  'texts between elements': '<n/>x'.repeat(360),
  'greater-than signs': `<n>${'>'.repeat(4_000)}</n>`,
  references: `<n>${'&lt;'.repeat(4_000)}</n>`,
  'carriage returns': `<n>${'\r\n'.repeat(4_000)}</n>`,
  'long values': repeated((place) => `<n a="${'x'.repeat(3_000)}${place}"/>`, 15),
  'a long text': `<n>${'x'.repeat(45_000)}</n>`,
  'a text longer than a logout message': `<n>${'x'.repeat(100_000)}</n>`,
};

export const costlyContents: readonly { readonly name: string; readonly content: string }[] = [
  ...Object.entries(excessive).map(([name, content]) => ({ name: `too many: ${name}`, content })),
  ...Object.entries(generous).map(([name, content]) => ({ name, content })),
];
