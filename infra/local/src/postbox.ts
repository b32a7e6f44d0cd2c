import type { ReceivedMail } from '@frikort/api/test/support/mail-server';
import { type FurtherPage, page } from '@frikort/test-nemlogin/pages';
import { escapeXml } from '@frikort/test-nemlogin/saml-words';
import { type Language, languageOf } from '@frikort/test-nemlogin/texts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Where the local world's mails are read. */
export const postboxPage: FurtherPage = {
  path: '/postbox',
  name: { da: 'Postkasse', en: 'Postbox' },
  about: {
    da: 'Alt, hvad systemet har sendt med mail, siden det blev startet. Intet kommer længere end hertil.',
    en: 'Everything that the system has sent by mail since it was started. Nothing goes any further.',
  },
};

const words = {
  da: { none: 'Der er ingen mails endnu.', to: 'Til' },
  en: { none: 'There are no mails yet.', to: 'To' },
} as const;

/** The most that are shown. */
const shown = 100;

/** Shows what a mail server has received, the newest first. */
export function addPostbox(app: FastifyInstance, received: readonly ReceivedMail[]): void {
  app.get(postboxPage.path, async (request: FastifyRequest<{ Querystring: { lang?: string } }>, reply) =>
    reply.type('text/html; charset=utf-8').send(pageOf(languageOf(request.query.lang), received)),
  );
}

function pageOf(language: Language, received: readonly ReceivedMail[]): string {
  const newest = received.slice(-shown).toReversed();
  const list =
    newest.length === 0
      ? `<p>${words[language].none}</p>`
      : newest.map((mail) => mailOf(mail, language)).join('\n');
  return page({
    language,
    heading: postboxPage.name[language],
    languageLink: `${postboxPage.path}?lang=${language === 'da' ? 'en' : 'da'}`,
    body: `<p>${postboxPage.about[language]}</p>\n${list}`,
  });
}

function mailOf({ to, subject, text }: ReceivedMail, language: Language): string {
  return `<article class="mail"><h2>${escapeXml(subject)}</h2>
<p class="description">${words[language].to} ${escapeXml(to.join(', '))}</p>
<div class="text">${withLinks(escapeXml(text))}</div></article>`;
}

/** What is an address in a text can be followed, as in a mail program. */
const withLinks = (escaped: string) =>
  escaped.replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`);
