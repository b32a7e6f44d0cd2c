/** One rule of a style sheet: `@media (…) { … }`, `.page { … }`, or a statement that ends with a semicolon. */
type Rule = { readonly head: string; readonly body: string | undefined };

/** Where what begins at `from` ends: a string, or what stands in brackets. @returns the place after it */
function endOf(css: string, from: number): number {
  const opening = css.charAt(from);
  const closing = { '{': '}', '(': ')', '[': ']', '"': '"', "'": "'" }[opening];
  if (closing === undefined) return from + (opening === '\\' ? 2 : 1);
  let at = from + 1;
  while (at < css.length && css.charAt(at) !== closing) {
    at = opening === closing ? at + (css.charAt(at) === '\\' ? 2 : 1) : endOf(css, at);
  }
  return at + 1;
}

/** The rules of a style sheet without comments, one after the other. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let begin = 0;
  for (let at = 0; at < css.length; ) {
    const end = endOf(css, at);
    if (css.charAt(at) === '{') rules.push({ head: css.slice(begin, at), body: css.slice(at + 1, end - 1) });
    if (css.charAt(at) === ';') rules.push({ head: css.slice(begin, at), body: undefined });
    if (css.charAt(at) === '{' || css.charAt(at) === ';') begin = end;
    at = end;
  }
  return rules;
}

/** Splits at the commas that stand in no brackets. */
function selectorsOf(head: string): string[] {
  const selectors: string[] = [];
  let begin = 0;
  for (let at = 0; at < head.length; ) {
    const end = endOf(head, at);
    if (head.charAt(at) === ',') {
      selectors.push(head.slice(begin, at));
      begin = end;
    }
    at = end;
  }
  return [...selectors, head.slice(begin)];
}

type Words = { readonly classes: ReadonlySet<string>; readonly tags: ReadonlySet<string> };

function wordsOf(html: string): Words {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  return {
    classes: new Set(classes),
    tags: new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag)),
  };
}

/** Whether a selector may find something: all classes and elements that it names are on the page. */
function mayFind(selector: string, { classes, tags }: Words): boolean {
  const named = selector.replace(/::?[\w-]+(?:\([^)]*\)*)?|\[[^\]]*\]/g, '');
  const namedClasses = [...named.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) =>
    name.replaceAll('\\', ''),
  );
  const namedTags = [...named.matchAll(/(?<=^|[\s>+~])[a-z][a-z0-9]*/g)].map(([tag]) => tag);
  return namedClasses.every((name) => classes.has(name)) && namedTags.every((tag) => tags.has(tag));
}

function rulesFor(css: string, words: Words): string {
  return rulesOf(css)
    .map(({ head, body }) => {
      if (body === undefined) return `${head};`;
      if (/^\s*@(?:media|supports|container|layer)\b/.test(head)) {
        const kept = rulesFor(body, words);
        return kept === '' || /@media print/.test(head) ? '' : `${head}{${kept}}`;
      }
      // Fonts come with the whole sheet, after the script: letters of the same width stand in for them (_fonts.scss).
      if (/^\s*@font-face\b/.test(head)) return body.includes('local(') ? `${head}{${body}}` : '';
      if (/^\s*@/.test(head)) return `${head}{${body}}`;
      const kept = selectorsOf(head).filter((selector) => mayFind(selector, words));
      return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
    })
    .join('');
}

/**
 * What of a style sheet a page needs to be painted as it is, in the order of the sheet. It may hold more than the page
 * needs, and never less: the whole sheet comes after it, with the same rules in the same order.
 */
export function firstStyles(css: string, html: string): string {
  return rulesFor(css.replace(/\/\*[\s\S]*?\*\//g, ''), wordsOf(html));
}
