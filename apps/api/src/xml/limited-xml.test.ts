import type { Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, type XmlLimits } from './limited-xml.ts';

const limits: XmlLimits = {
  characters: 2_000,
  elements: 6,
  depth: 3,

  attributesOfElement: 3,
  attributes: 5,
  namespaces: 2,

  nameLength: 8,
  valueLength: 10,
  namespaceLength: 6,
  specials: 40,
  otherMarkup: 'refused',
};
const allowing: XmlLimits = { ...limits, otherMarkup: 'allowed' };
const outcome = (text: string, within = limits) => {
  const read = readXml(text, within);
  return typeof read === 'string' ? read : 'read';
};

describe('a document within limits', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<a/>',
    '<a b="1" c=\'2\'><b>text &amp; more</b><c/></a>\n',
    '<a><b><c/></b></a>',
    '<a b=">" c="/>"><b /></a >',
    '<n:a xmlns:n="urn:n"><n:b xmlns="urn:o"/></n:a>',
  ])('%s is read', (text) => {
    expect(outcome(text)).toBe('read');
  });

  it('passes comments, CDATA and processing instructions over, where they are allowed', () => {
    const text = '<?xml version="1.0"?><!-- <x> --><a><?b c?><![CDATA[<x>]]><!-- > --></a>';
    expect([outcome(text, allowing), outcome(text)]).toEqual(['read', 'other-markup']);
  });
});

describe('a document beyond a limit is refused:', () => {
  it.each([
    ['its length', `<a>${'x'.repeat(2_000)}</a>`],
    ['elements', `<a>${'<b/>'.repeat(6)}</a>`],
    ['depth', '<a><b><c><d/></c></b></a>'],
    ['attributes of one element', '<a b="" c="" d="" e=""/>'],
    ['attributes of all', '<a b="" c="" d=""><b b="" c="" d=""/></a>'],
    ['namespaces', '<a xmlns="u" xmlns:b="u"><b xmlns="u"/></a>'],
    ['the length of an element’s name', '<abcdefghi/>'],
    ['the length of an attribute’s name', '<a abcdefghi="1"/>'],
    ['the length of a value', '<a b="12345678901"/>'],
    ['the length of a namespace', '<a xmlns:b="urn:abc"/>'],
    ['references', `<a>${'&lt;'.repeat(41)}</a>`],
    ['characters that are written otherwise', `<a>${'>'.repeat(41)}</a>`],
    ['carriage returns', `<a>${'\r\n'.repeat(41)}</a>`],
  ])('%s', (_name, text) => {
    expect(outcome(text)).toBe('too-much');
  });
});

describe('what is no document of the strict form is refused:', () => {
  it.each([
    ['a DOCTYPE', 'doctype', '<!DOCTYPE a><a/>'],
    ['a DOCTYPE in small letters', 'doctype', '<!doctype a><a/>'],
    ['an entity', 'doctype', '<a><!ENTITY b "c"></a>'],
    ['CDATA in small letters', 'doctype', '<a><![cdata[x]]></a>'],
    ['a declaration that is not the first', 'other-markup', ' <?xml version="1.0"?><a/>'],
    ['a comment without an end', 'malformed', '<a><!-- </a>'],
    ['a value without quotes', 'malformed', '<a b=c/>'],
    ['an attribute without a value', 'malformed', '<a b/>'],
    ['attributes without a blank between', 'malformed', '<a b="1"c="2"/>'],
    ['another blank than XML’s', 'malformed', '<a\u00a0b="1"/>'],
    ['a quote that does not end', 'malformed', '<a b="1/><c d="2"/>'],
    ['a tag in a value', 'malformed', '<a b="<c/>"/>'],
    ['the end of another element', 'malformed', '<a></b>'],
    ['an end without a beginning', 'malformed', '<a/></a>'],
    ['a beginning without an end', 'malformed', '<a><b></b>'],
    ['two roots', 'malformed', '<a/><b/>'],
    ['no element', 'malformed', 'text'],
    ['nothing', 'malformed', ''],
    ['an unknown entity', 'malformed', '<a>&b;</a>'],
  ])('%s', (_name, fault, text) => {
    expect(outcome(text)).toBe(fault);
    if (fault !== 'other-markup') expect(outcome(text, allowing)).toBe(fault);
  });
});

/** What the parser made of a document. */
function shapeOf(root: Element) {
  const shape = { elements: 0, depth: 0, attributesOfElement: 0, attributes: 0, namespaces: 0 };
  const look = (element: Element, depth: number): void => {
    const attributes = Array.from(element.attributes);
    shape.elements += 1;
    shape.depth = Math.max(shape.depth, depth);
    shape.attributesOfElement = Math.max(shape.attributesOfElement, attributes.length);
    shape.attributes += attributes.length;
    shape.namespaces += attributes.filter(({ name }) => /^xmlns(:|$)/.test(name)).length;
    for (const child of Array.from(element.childNodes)) {
      if (child.nodeType === 1) look(child as Element, depth + 1);
    }
  };
  look(root, 1);
  return shape;
}

describe('the measure', () => {
  const pieces = [
    ...[
      '<a>',
      '</a>',
      '<b/>',
      '<b />',
      '</b>',
      '<a b="1">',
      "<b c='>'/>",
      '<a xmlns="u">',
      '<b xmlns:c="u"/>',
    ],
    ...['<', '>', '/', '"', "'", '=', ' ', '\n', '\u0085', '\u2028', '\u00a0', '\u0000', 'x', '&amp;', '&'],
    ...[
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<?xml version="1.0"?>',
      '<!',
      'b="1"',
      ' c="2"',
      'xmlns:d="u"',
    ],
  ];

  it('never counts less than the parser finds, whatever the document', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        for (const within of [limits, allowing]) {
          const found = readXml(`<a>${parts.join('')}</a>`, within);
          if (typeof found === 'string') continue;
          read += 1;
          const shape = shapeOf(found.root);
          for (const [name, count] of Object.entries(shape)) {
            expect(count, `${name} of <a>${parts.join('')}</a>`).toBeLessThanOrEqual(
              within[name as keyof typeof shape],
            );
          }
        }
      }),
      { numRuns: 5_000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it('takes a time that grows as the document does', () => {
    const generous = { ...limits, characters: 4_000_000 };
    const timeOf = (text: string) => {
      const began = performance.now();
      for (let times = 0; times < 5; times += 1) outcome(text, generous);
      return performance.now() - began;
    };
    const costly = [
      (size: number) => `<a${' '.repeat(size)}`,
      (size: number) => `<${'a'.repeat(size)}`,
      (size: number) => `<a ${'b'.repeat(size)}`,
      (size: number) => `<a b${' '.repeat(size)}`,
      (size: number) => `<a b="${'x'.repeat(size)}`,
      (size: number) => '<'.repeat(size),
      (size: number) => `<a>${'<!--'.repeat(size / 4)}`,
    ];
    for (const make of costly) {
      timeOf(make(20_000));
      // A hundred times the size: squared it would be ten thousand times the time.
      const [small, large] = [timeOf(make(20_000)), timeOf(make(2_000_000))];
      expect(large, make(20).slice(0, 8)).toBeLessThan(1_500 + small);
    }
  });
});
