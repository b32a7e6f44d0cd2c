import {
  addDays,
  type CalendarDate,
  formatDate,
  formatInstant,
  startOfYear,
  todayInCopenhagen,
  yearOf,
} from '@frikort/domain/calendar';
import { editableDays } from '@frikort/domain/employment';
import { type FurtherPage, page } from '@frikort/test-nemlogin/pages';
import { escapeXml } from '@frikort/test-nemlogin/saml-words';
import { type Language, languageOf } from '@frikort/test-nemlogin/texts';
import type { FastifyInstance } from 'fastify';
import type { ClockRefusal, SandboxClock } from './sandbox-clock.ts';

/** Where the local world's clock is moved. */
export const clockPage: FurtherPage = {
  path: '/clock',
  name: { da: 'Ur', en: 'Clock' },
  about: {
    da: 'Hvilken dag det er i testmiljøet. Flyt dagen frem for at se, hvad nytår, frister og sletning fører med sig.',
    en: 'What day it is in the test environment. Move it forward to see what New Year, deadlines and deletion bring.',
  },
};

const words = {
  da: {
    now: 'Det er nu',
    ahead: 'Uret er stillet frem.',
    real: 'Uret går rigtigt.',
    date: 'Ny dato',
    move: 'Flyt dagen frem',
    tomorrow: 'I morgen',
    locked: `Om ${editableDays} dage`,
    newYear: 'Nytårsdag',
    mind: 'Alle bliver logget af, når der er gået så lang tid. Uret kan ikke stilles tilbage: npm run reset begynder forfra.',
    refused: {
      'no-date': 'Skriv en dato, der findes.',
      'not-forward': 'Skriv en dato efter den, det er nu. Uret kan kun stilles frem.',
      'too-far': 'Uret kan højst stilles to år frem ad gangen.',
    },
  },
  en: {
    now: 'It is now',
    ahead: 'The clock has been moved forward.',
    real: 'The clock shows the real time.',
    date: 'New date',
    move: 'Move the day forward',
    tomorrow: 'Tomorrow',
    locked: `In ${editableDays} days`,
    newYear: 'New Year’s Day',
    mind: 'Everybody is logged out when so much time has passed. The clock does not go back: npm run reset begins afresh.',
    refused: {
      'no-date': 'Enter a date that exists.',
      'not-forward': 'Enter a date after today’s. The clock only goes forward.',
      'too-far': 'The clock can be moved two years at a time at most.',
    },
  },
} as const satisfies Record<Language, { refused: Record<ClockRefusal, string> } & Record<string, unknown>>;

type Moving = {
  readonly clock: SandboxClock;
  /** Does what would have been done on the way. */
  readonly onMoved: (now: Date) => Promise<void>;
};

type Asked = { Querystring: { lang?: string }; Body: { lang?: string; date?: string } | undefined };

/**
 * The page on which the clock is moved. A program may post to it as well: `date=2027-01-02` as a form. No page of
 * another site may.
 */
export function addClock(app: FastifyInstance, { clock, onMoved }: Moving): void {
  app.get<Asked>(clockPage.path, async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(pageOf(languageOf(request.query.lang), clock)),
  );
  app.post<Asked>(clockPage.path, async (request, reply) => {
    const { lang, date = '' } = request.body ?? {};
    const language = languageOf(lang);
    const from = request.headers['sec-fetch-site'] ?? 'same-origin';
    if (from !== 'same-origin') return reply.code(403).send();
    const refusal = clock.moveTo(date);
    if (refusal !== undefined) {
      return reply
        .code(400)
        .type('text/html; charset=utf-8')
        .send(pageOf(language, clock, refusal));
    }
    await onMoved(clock.now());
    return reply.redirect(`${clockPage.path}?lang=${language}`, 303);
  });
}

function pageOf(language: Language, clock: SandboxClock, refusal?: ClockRefusal): string {
  const text = words[language];
  const now = clock.now();
  const today = todayInCopenhagen(now);
  const jumps: [string, CalendarDate][] = [
    [text.tomorrow, addDays(today, 1)],
    [text.locked, addDays(today, editableDays)],
    [text.newYear, startOfYear(yearOf(today) + 1)],
  ];
  const buttons = jumps.map(
    ([name, date]) => `<button name="date" value="${date}">${name}, ${formatDate(date)}</button>`,
  );
  const hidden = `<input type="hidden" name="lang" value="${language}">`;
  return page({
    language,
    heading: clockPage.name[language],
    languageLink: `${clockPage.path}?lang=${language === 'da' ? 'en' : 'da'}`,
    body: `<p>${clockPage.about[language]}</p>
<p>${text.now} <strong>${formatInstant(now)}</strong>. ${clock.isMoved ? text.ahead : text.real}</p>
<form method="post" class="moves">${hidden}${buttons.join('\n')}</form>
<form method="post">${hidden}
<p><label for="date">${text.date}</label><br>
<input type="date" id="date" name="date" required min="${addDays(today, 1)}"${refusal ? ' aria-describedby="refusal" aria-invalid="true"' : ''}></p>
${refusal ? `<p id="refusal" class="refusal">${escapeXml(text.refused[refusal])}</p>` : ''}
<button class="primary">${text.move}</button></form>
<p>${text.mind}</p>`,
  });
}
