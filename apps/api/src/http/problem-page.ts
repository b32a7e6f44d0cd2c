import type { IncomingHttpHeaders } from 'node:http';
import { type Entrance, isEntrance } from '@frikort/domain/access';
import type { ProblemCode } from '@frikort/domain/refusal';
import { type PageLanguage, pageKindOf, pageTexts } from './problem-page-texts.ts';

/** What an answer depends on that may be a page or `problem+json`. */
export const problemVaries = 'Accept, Accept-Language, Cookie, Sec-Fetch-Dest';

/** Nothing but our own style, symbol and font: the page has no script. */
export const problemPagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Whether somebody has opened the address in a browser, rather than a script or a program having asked for it. Old
 * browsers do not say what they want an answer for; they ask for a page by name, which no program does.
 */
export function isOpenedByPerson(headers: IncomingHttpHeaders): boolean {
  const destination = headers['sec-fetch-dest'];
  if (destination !== undefined) return destination === 'document';
  return headers.accept?.includes('text/html') === true;
}

/** As chosen on our pages, else as the browser prefers it. */
export function languageOf({
  cookie = '',
  'accept-language': preferred = '',
}: IncomingHttpHeaders): PageLanguage {
  const [, chosen] = /(?:^|;\s*)frikort-language=(da|en)(?:;|$)/.exec(cookie) ?? [];
  if (chosen !== undefined) return chosen === 'en' ? 'en' : 'da';
  const [first] = /\b(da|en)\b/i.exec(preferred) ?? [];
  return first?.toLowerCase() === 'en' ? 'en' : 'da';
}

const homes: Readonly<Record<Entrance, string>> = {
  caseworker: '/sagsbehandler/',
  company: '/virksomhed/',
  citizen: '/borger',
};

/** Which entrance an address belongs to: links to files name it, pages lie below it. */
function entranceOf(url: string): Entrance | undefined {
  const [, named = ''] = /[?&]entrance=(\w+)(?:&|$)/.exec(url) ?? [];
  if (isEntrance(named)) return named;
  if (url.startsWith('/sagsbehandler')) return 'caseworker';
  if (url.startsWith('/virksomhed')) return 'company';
  return url.startsWith('/api/v1/me') ? 'citizen' : undefined;
}

type PageFacts = {
  readonly code: ProblemCode;
  /** As it was asked for; nothing of it is shown. */
  readonly url: string;
  readonly requestId: string | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Addresses of our own style sheets. */
  readonly styles: readonly string[];
};

/** A refusal as a page in plain words, with a way on. */
export function problemPage({ code, url, requestId, headers, styles }: PageFacts): string {
  const language = languageOf(headers);
  const texts = pageTexts[language];
  const kind = pageKindOf(code);
  const { title, text } = texts.kinds[kind];
  const entrance = entranceOf(url);
  const home = entrance === undefined ? '/' : homes[entrance];
  const login =
    kind === 'logged-out' && entrance !== undefined
      ? `<a class="button button-primary" href="/auth/login?${new URLSearchParams({ entrance, returnTo: home, fresh: 'true' }).toString().replaceAll('&', '&amp;')}">${texts.logIn}</a>`
      : '';
  const look = login === '' ? 'primary' : 'secondary';
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title} – ${texts.product}</title>`,
    '<link rel="icon" type="image/svg+xml" href="/favicon.svg">',
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    '</head><body><header class="app-header"><div class="app-header__bar"><div class="container app-header__bar-inner">',
    `<a href="/" class="brand"><img src="/favicon.svg" alt="" width="40" height="40"><span class="brand__name">${texts.product}</span></a>`,
    '</div></div></header><main class="app-main"><div class="page page--text">',
    `<div class="page__heading"><h1>${title}</h1></div><p class="font-lead">${text}</p><p>${texts.close}</p>`,
    kind === 'ours' && requestId !== undefined
      ? `<p class="small-text">${texts.reference(requestId)}</p>`
      : '',
    `<div class="button-group">${login}<a class="button button-${look}" href="${home}">${texts.toStart}</a></div>`,
    '</div></main></body></html>\n',
  ].join('');
}
