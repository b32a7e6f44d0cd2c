import type { Login } from './logins.ts';
import type { Bilingual, Identity } from './people.ts';
import { escapeXml } from './saml-words.ts';
import { type Language, texts } from './texts.ts';

type Page = { language: Language; heading: string; body: string; languageLink?: string; script?: boolean };

/** A whole page. @param it its `body` is HTML, the rest is text */
export function page({ language, heading, body, languageLink, script }: Page): string {
  const text = texts[language];
  const switchLink = languageLink
    ? `<a href="${escapeXml(languageLink)}" lang="${language === 'da' ? 'en' : 'da'}">${text.otherLanguage}</a>`
    : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} – ${text.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
${script ? '<script src="/submit.js" defer></script>' : ''}
</head>
<body>
<header><p class="mark">${text.title}</p><p>${text.banner}</p>${switchLink}</header>
<main><h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;
}

/** The choice of a person: a form that posts back to the address it came from. */
export function choicePage(choice: {
  language: Language;
  people: readonly Identity[];
  /** Whom the service provider asked for. */
  wanted: 'person' | 'professional' | undefined;
  /** The raw query with the signed request. */
  query: string;
  /** What the page stands for, when that is not NemLog-in. */
  intro?: string | undefined;
  /** Whether the service provider wants a new proof, whoever is logged in. */
  anew: boolean;
}): string {
  const { language, people, wanted, query, anew } = choice;
  const text = texts[language];
  const { intro = text.chooseIntro } = choice;
  const fitting = people.filter((person) => wanted === undefined || person.kind === wanted);
  const others = people.filter((person) => !fitting.includes(person));
  const othersPart =
    others.length === 0
      ? ''
      : `<details><summary>${text.others}</summary><p>${text.othersIntro}</p>${groups(others, language)}</details>`;
  return page({
    language,
    heading: text.chooseHeading,
    languageLink: `/sso?${withoutLanguage(query)}&lang=${language === 'da' ? 'en' : 'da'}`,
    body: `<p>${escapeXml(intro)}</p>${anew ? `<p>${text.chooseAnew}</p>` : ''}
<form method="post" action="${escapeXml(`/sso?${query}`)}">
${groups(fitting, language)}
${othersPart}
<section class="outcomes"><h2>${text.otherOutcomes}</h2>
<button name="outcome" value="cancel">${text.cancel}</button>
<button name="outcome" value="refuse">${text.refuse}</button>
</section>
</form>`,
  });
}

function withoutLanguage(query: string): string {
  return query
    .split('&')
    .filter((pair) => !pair.startsWith('lang='))
    .join('&');
}

function groups(people: readonly Identity[], language: Language): string {
  return (['caseworker', 'company', 'citizen'] as const)
    .map((group) => ({ group, members: people.filter((person) => person.group === group) }))
    .filter(({ members }) => members.length > 0)
    .map(
      ({ group, members }) =>
        `<section><h2>${texts[language].groups[group]}</h2><ul class="people">${members
          .map((person) => `<li>${personButton(person, language)}</li>`)
          .join('')}</ul></section>`,
    )
    .join('\n');
}

function personButton(person: Identity, language: Language): string {
  // Testers need a citizen's number to find or grant; these are as fictional as the people.
  const cpr = person.kind === 'person' ? ` (${person.cpr.slice(0, 6)}-${person.cpr.slice(6)})` : '';
  const description = `${person.description[language]}${cpr}`;
  return `<button name="identity" value="${escapeXml(person.id)}"><span class="name">${escapeXml(person.name)}</span><span class="description">${escapeXml(description)}</span></button>`;
}

/** Carries a response to the service provider: submits itself, and has a button for when it does not. */
export function postPage(
  language: Language,
  target: string,
  fields: Readonly<Record<string, string | undefined>>,
): string {
  const text = texts[language];
  const inputs = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeXml(value ?? '')}">`)
    .join('');
  return page({
    language,
    heading: text.continueHeading,
    script: true,
    body: `<form method="post" action="${escapeXml(target)}" id="response">${inputs}
<p>${text.continueText}</p><button class="primary">${text.continueButton}</button></form>`,
  });
}

/** A page that stands beside those of the login, at the same address. */
export type FurtherPage = { readonly path: string; readonly name: Bilingual; readonly about: Bilingual };

/** The provider's own front page, with who is logged in and the way out of everything. */
export function startPage(
  language: Language,
  logins: readonly Login[],
  further: readonly FurtherPage[] = [],
): string {
  const text = texts[language];
  const names = logins.map((login) => `<li>${escapeXml(login.identity.name)}</li>`).join('');
  const logout =
    logins.length === 0
      ? `<p>${text.logoutNobody}</p>`
      : `<p>${text.logoutText}</p><ul>${names}</ul><form method="post" action="/logout"><button class="primary">${text.logoutButton}</button></form>`;
  return page({
    language,
    heading: text.startHeading,
    languageLink: `/?lang=${language === 'da' ? 'en' : 'da'}`,
    body: `<p>${text.startText}</p>${further.map((one) => pageLink(one, language)).join('')}<h2>${text.logoutHeading}</h2>${logout}`,
  });
}

function pageLink({ path, name, about }: FurtherPage, language: Language): string {
  return `<h2><a href="${path}?lang=${language}">${name[language]}</a></h2><p>${about[language]}</p>`;
}

export function loggedOutPage(language: Language): string {
  const text = texts[language];
  return page({ language, heading: text.loggedOutHeading, body: `<p>${text.loggedOutText}</p>` });
}

/** For the developer who sent a request that cannot be used. */
export function errorPage(language: Language, reason: string): string {
  return page({ language, heading: texts[language].errorHeading, body: `<p>${escapeXml(reason)}</p>` });
}

export const submitScript = "document.getElementById('response').submit();\n";

export const stylesheet = `
:root { --text: #1a1a1a; --quiet: #454545; --line: #767676; --accent: #0059b3; --ground: #fff; --test: #ffd84d; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding: 0.75rem 1.5rem; background: var(--test); }
header p { margin: 0; }
header a { margin-left: auto; color: inherit; }
.mark { font-weight: 700; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 0.75rem; }
.people { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
.people li { display: flex; }
button { font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--line); border-radius: 4px; padding: 0.75rem 1rem; min-height: 3rem; cursor: pointer; text-align: left; }
button:hover { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
:focus-visible { outline: 3px solid #000; outline-offset: 2px; }
.people button { width: 100%; display: flex; flex-direction: column; justify-content: flex-start; }
.name { font-weight: 600; color: var(--accent); }
.description { color: var(--quiet); }
.primary { background: var(--accent); border-color: var(--accent); color: #fff; }
.outcomes { margin-top: 2.5rem; border-top: 1px solid var(--line); }
.outcomes button { margin: 0 0.75rem 0.75rem 0; }
a { color: var(--accent); }
.moves { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.refusal { font-weight: 600; }
input[type='date'] { font: inherit; padding: 0.5rem; min-height: 3rem; border: 1px solid var(--line); border-radius: 4px; }
.mail { border: 1px solid var(--line); border-radius: 4px; padding: 1rem; margin-bottom: 1rem; overflow-wrap: anywhere; }
.mail h2 { margin: 0; }
.mail p { margin: 0.25rem 0 0.75rem; }
.text { white-space: pre-wrap; max-width: 44rem; }
details { margin-top: 2rem; }
summary { cursor: pointer; font-weight: 600; padding: 0.5rem 0; }
`;
