import { escaped, type GuideFacts, guideHtml, type Heading } from './guide-html.ts';
import type { Guide } from './guides.ts';

/** The front page of what is written for programmers: what there is, and each guide with what it is for. */
export function frontPage(guides: readonly Guide[], facts: GuideFacts): string {
  const entries = guides.map(({ name, title, lead }) => {
    const { html } = guideHtml(lead, facts);
    return `<li class="card"><h2><a href="/api/docs/guides/${name}">${escaped(title)}</a></h2>${html}</li>`;
  });
  const content = [
    '<h1>Build on Socialt Frikort</h1>',
    '<p class="lead">The API that our own pages use is open to payroll systems, job portals and the systems of municipalities, under the same rules. Begin with the first guide: it takes five minutes.</p>',
    `<ol class="cards">${entries.join('')}</ol>`,
    '<h2 id="reference">Reference</h2>',
    '<p><a href="/api/docs/reference">Every operation</a> with its fields, examples and refusals; there you can also try them out, as whoever you are logged in as in this browser. For generators of clients: <a href="/api/v1/openapi.json">the OpenAPI 3.1 document</a>.</p>',
  ];
  return frame({ title: 'Build on Socialt Frikort', guides, content: content.join('\n') });
}

/** A guide, with its chapters, the others beside it and the next one after it. */
export function guidePage(guide: Guide, guides: readonly Guide[], facts: GuideFacts): string {
  const lead = guideHtml(guide.lead, facts).html.replace('<p>', '<p class="lead">');
  const { html, headings } = guideHtml(guide.body, facts);
  const next = guides[guides.indexOf(guide) + 1];
  const onward = next
    ? `<p class="next">Next: <a href="/api/docs/guides/${next.name}">${escaped(next.title)}</a></p>`
    : '';
  const content = `<h1>${escaped(guide.title)}</h1>\n${lead}${contentsOf(headings)}\n${html}${onward}`;
  return frame({ title: guide.title, guides, current: guide, content });
}

function contentsOf(headings: readonly Heading[]): string {
  if (headings.length < 3) return '';
  const items = headings.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('');
  return `<nav class="contents" aria-label="On this page"><ul>${items}</ul></nav>`;
}

type Frame = {
  readonly title: string;
  readonly guides: readonly Guide[];
  readonly current?: Guide;
  readonly content: string;
};

function frame({ title, guides, current, content }: Frame): string {
  const links = guides.map((guide) => {
    const here = guide === current ? ' aria-current="page"' : '';
    return `<li><a href="/api/docs/guides/${guide.name}"${here}>${escaped(guide.title)}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Socialt Frikort API</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<link rel="stylesheet" href="/api/docs/files/guides.css">
<script type="module" src="/api/docs/files/guides.js"></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header><div class="bar"><a class="brand" href="/api/docs"><img src="/favicon.svg" alt="" width="36" height="36"><span>Socialt Frikort</span></a><span class="what">API</span></div></header>
<div class="columns">
<nav class="guides" aria-label="Guides">
<ul>${links.join('')}<li class="apart"><a href="/api/docs/reference">Reference</a></li></ul>
</nav>
<main id="content" tabindex="-1">
${content}
</main>
</div>
</body>
</html>
`;
}
