import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom';

/*
 * XML from elsewhere. Parsing, canonicalising and searching it cost more than its size: each element copies the
 * namespaces in force, each namespace is written out wherever it is used. So a document is measured first, in one pass
 * that costs what its size is, and only one of a modest shape comes to the parser.
 */

/** What a document may hold. */
export type XmlLimits = {
  readonly characters: number;
  readonly elements: number;
  /** Elements inside each other, the root included. */
  readonly depth: number;
  /** Attributes of one element and of all together; namespace declarations count. */
  readonly attributesOfElement: number;
  readonly attributes: number;
  readonly namespaces: number;
  /** Characters of one name, one attribute's value, one namespace. */
  readonly nameLength: number;
  readonly valueLength: number;
  readonly namespaceLength: number;
  /** `&`, `>`, `"` and carriage returns: each is written otherwise when a document is read or canonicalised. */
  readonly specials: number;
  /** Whether comments, CDATA and processing instructions are passed over, or refused. */
  readonly otherMarkup: 'allowed' | 'refused';
};

/** Why a document is not read. `too-much`: it is beyond a limit. */
export type XmlFault = 'too-much' | 'doctype' | 'other-markup' | 'malformed';

/**
 * Parses a document within limits. DOCTYPE is refused always, and with it every entity of the sender's own.
 */
export function readXml(text: string, limits: XmlLimits): { readonly root: Element } | XmlFault {
  const fault = faultOf(text, limits);
  if (fault) return fault;
  const root = parse(text)?.documentElement;
  return root ? { root } : 'malformed';
}

function parse(text: string): Document | undefined {
  try {
    // Line ends are normalised by the parser, as they were before the document was signed.
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch {
    return undefined;
  }
}

/** Sticky, and written so that none can match a text in two ways: each costs what it passes over. */
const declaration = /<\?xml[ \t\r\n][^<>?]*\?>/y;
const startOfTag = /<(\/?)([^ \t\r\n<>/'"=&]+)/y;
const attribute = /[ \t\r\n]+([^ \t\r\n<>/'"=&]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const endOfTag = /[ \t\r\n]*(\/?)>/y;

/**
 * Measures a document. It need not be well-formed XML to pass, but whatever a parser may take for an element, an
 * attribute or a namespace has been counted: every `<` begins a tag of the strict form or the document is malformed,
 * and nothing is passed over but comments, CDATA and processing instructions, where those are allowed.
 */
function faultOf(text: string, limits: XmlLimits): XmlFault | undefined {
  if (text.length > limits.characters) return 'too-much';
  if (specialsIn(text) > limits.specials) return 'too-much';
  const measure = new Measure(text, limits);
  for (let at = skip(text, 0); ; ) {
    at = text.indexOf('<', at);
    if (at < 0) return undefined;
    const end = text[at + 1] === '!' || text[at + 1] === '?' ? measure.other(at) : measure.tag(at);
    if (typeof end !== 'number') return end;
    at = end;
  }
}

/** Where the document begins behind its declaration. */
function skip(text: string, from: number): number {
  declaration.lastIndex = from;
  return declaration.test(text) ? declaration.lastIndex : from;
}

const specials = new Set(Array.from('&>"\r', (character) => character.charCodeAt(0)));

function specialsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (specials.has(text.charCodeAt(at))) count += 1;
  }
  return count;
}

const otherMarkup = [
  { begin: '<!--', end: '-->' },
  { begin: '<![CDATA[', end: ']]>' },
  { begin: '<?', end: '?>' },
] as const;

/** Counts what has been seen of a document. */
class Measure {
  readonly #text: string;
  readonly #limits: XmlLimits;
  /** The names of the elements that are open. */
  readonly #open: string[] = [];
  #elements = 0;
  #attributes = 0;
  #namespaces = 0;

  constructor(text: string, limits: XmlLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  /** @returns where what begins there and is no tag ends */
  other(at: number): number | XmlFault {
    const kind = otherMarkup.find(({ begin }) => this.#text.startsWith(begin, at));
    if (!kind) return 'doctype';
    const end = this.#text.indexOf(kind.end, at + kind.begin.length);
    if (end < 0) return 'malformed';
    return this.#limits.otherMarkup === 'refused' ? 'other-markup' : end + kind.end.length;
  }

  /** @returns where the tag that begins there ends */
  tag(at: number): number | XmlFault {
    startOfTag.lastIndex = at;
    const [, closing, name] = startOfTag.exec(this.#text) ?? [];
    if (name === undefined) return 'malformed';
    const behindAttributes = this.#attributesFrom(startOfTag.lastIndex);
    if (typeof behindAttributes !== 'number') return behindAttributes;
    endOfTag.lastIndex = behindAttributes;
    const end = endOfTag.exec(this.#text);
    if (!end) return 'malformed';
    const fault = closing ? this.#close(name) : this.#begin(name, end[1] === '/');
    return fault ?? endOfTag.lastIndex;
  }

  #attributesFrom(at: number): number | XmlFault {
    const { attributesOfElement, nameLength, valueLength, namespaceLength } = this.#limits;
    let behind = at;
    for (let count = 0; ; count += 1) {
      attribute.lastIndex = behind;
      const found = attribute.exec(this.#text);
      if (!found) break;
      const [, name = '', double, single] = found;
      const isNamespace = name === 'xmlns' || name.startsWith('xmlns:');
      const longest = isNamespace ? namespaceLength : valueLength;
      const isLong = name.length > nameLength || (double ?? single ?? '').length > longest;
      if (isLong || count >= attributesOfElement) return 'too-much';
      this.#attributes += 1;
      if (isNamespace) this.#namespaces += 1;
      behind = attribute.lastIndex;
    }
    return this.#isTooMuch() ? 'too-much' : behind;
  }

  #begin(name: string, isEmpty: boolean): XmlFault | undefined {
    this.#elements += 1;
    if (name.length > this.#limits.nameLength || this.#open.length >= this.#limits.depth) return 'too-much';
    if (!isEmpty) this.#open.push(name);
    return this.#isTooMuch() ? 'too-much' : undefined;
  }

  #close(name: string): XmlFault | undefined {
    return this.#open.pop() === name ? undefined : 'malformed';
  }

  #isTooMuch(): boolean {
    const { elements, attributes, namespaces } = this.#limits;
    return this.#elements > elements || this.#attributes > attributes || this.#namespaces > namespaces;
  }
}
