import { Marked, type Tokens } from 'marked';

/** What a guide may speak of that only a running system knows. */
export type GuideFacts = {
  /** The address of this system, such as `https://socialtfrikort.dk`: stands where a guide says `{{origin}}`. */
  readonly origin: string;
  /** The group of each operation of the document, by its operationId: what `op:registerEmployment` leads to. */
  readonly tagOfOperation: ReadonlyMap<string, string>;
};

export type Heading = { readonly id: string; readonly text: string };

/**
 * A guide's Markdown as HTML, and its chapters. Guides are ours, so what they say is not cleaned.
 * @throws when a link leads to an operation that the document does not have
 */
export function guideHtml(markdown: string, facts: GuideFacts): { html: string; headings: Heading[] } {
  const headings: Heading[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const id = text
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')
          .replaceAll(/^-|-$/g, '');
        const inner = this.parser.parseInline(tokens);
        if (depth === 2) headings.push({ id, text: inner });
        return `<h${depth} id="${id}">${inner}</h${depth}>\n`;
      },
      code({ text, lang = '' }: Tokens.Code) {
        const kind = lang === 'sh' || lang === 'js' ? ' data-copy' : '';
        return `<pre tabindex="0"${kind}><code>${escaped(text)}</code></pre>\n`;
      },
      table(token: Tokens.Table) {
        const cell = (one: Tokens.TableCell, tag: string) =>
          `<${tag}>${this.parser.parseInline(one.tokens)}</${tag}>`;
        const head = token.header.map((one) => cell(one, 'th')).join('');
        const rows = token.rows.map((row) => `<tr>${row.map((one) => cell(one, 'td')).join('')}</tr>`);
        return `<div class="table" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escaped(addressOf(href, facts))}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  const told = markdown.replaceAll('{{origin}}', facts.origin);
  const html = marked.parse(told, { async: false });
  return { html, headings };
}

/**
 * `op:getCompany` → where the reference has it; `page:/api/docs` → a page of this system; `limits.md` → that guide; any
 * other address stays.
 */
function addressOf(href: string, { tagOfOperation }: GuideFacts): string {
  if (href.startsWith('page:')) return href.slice('page:'.length);
  const [, guide, chapter = ''] = /^([a-z-]+)\.md(#.+)?$/.exec(href) ?? [];
  if (guide !== undefined) return `/api/docs/guides/${guide}${chapter}`;
  if (!href.startsWith('op:')) return href;
  const operationId = href.slice('op:'.length);
  const tag = tagOfOperation.get(operationId);
  if (tag === undefined) throw new Error(`A guide leads to the operation ${operationId}, which is none`);
  return `/api/docs/reference#/${tag}/${operationId}`;
}

/** A text as HTML shows it. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
