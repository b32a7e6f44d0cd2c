import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { apiFor } from '../api.ts';
import { Alert } from '../components/alert.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import { currentTime } from '../current-time.ts';
import { type Language, useLanguage } from '../language.ts';
import type { UiMessages } from '../messages.da.ts';
import { useUiMessages } from '../messages.ts';

export type ShownNotice = components['schemas']['ServiceStatus']['notices'][number];

/**
 * `GET /service-status`: how the system is, and what is planned. Asked anew every other minute and when one comes back
 * to the tab, so that a page left open learns of a disruption, and of its end.
 */
export const serviceStatusQuery = queryOptions({
  queryKey: ['service-status'],
  queryFn: ({ signal }) => answer(apiFor(undefined).GET('/api/v1/service-status', { signal })),
  staleTime: 60_000,
  refetchInterval: 2 * 60_000,
});

const looks = { planned: 'info', disruption: 'warning', restored: 'success' } as const;

/** The words of a language for a notice, and how it writes a time. */
type NoticeTexts = Pick<UiMessages, 'notices' | 'writing'>;

/** What kind of notice it is in words; planned work that has begun is going on. */
function kindInWords({ kind, from }: ShownNotice, { notices }: NoticeTexts): string {
  return kind === 'planned' && Date.parse(from) <= currentTime().getTime() ? notices.ongoing : notices[kind];
}

/** When it is; only the time of the end when it is on the same day. That something runs again has a beginning only. */
export function whenInWords(
  { kind, from, to }: Pick<ShownNotice, 'kind' | 'from' | 'to'>,
  { notices, writing }: NoticeTexts,
): string {
  const begin = writing.instant(from);
  if (to === null || kind === 'restored') return notices.since({ from: begin });
  const end = writing.instant(to);
  // The time stands last, whatever the language.
  const time = /\d\d:\d\d$/;
  const sameDay = begin.replace(time, '') === end.replace(time, '');
  const period = notices.period({ from: begin, to: sameDay ? end.slice(end.search(time)) : end });
  // "til 22:00" does not break; more in one piece would be wider than a notice on a phone.
  return sameDay ? period.replace(/ (\S+)$/, '\u00a0$1') : period;
}

type NoticeInProps = {
  notice: ShownNotice;
  language: Language;
  texts: NoticeTexts;
  /** In place of the time, where it is not known yet. */
  when?: string | undefined;
};

/** A notice in a language of one's choice: what the operator previews is what users see. */
export function NoticeIn({ notice, language, texts, when }: NoticeInProps) {
  return (
    <Alert kind={looks[notice.kind]} heading={`${kindInWords(notice, texts)}: ${notice.title[language]}`}>
      <p className="notice-text">{notice.text[language]}</p>
      <p className="small-text">
        <Unbroken>{when ?? whenInWords(notice, texts)}</Unbroken>
      </p>
    </Alert>
  );
}

export function Notice({ notice }: { notice: ShownNotice }) {
  return <NoticeIn notice={notice} language={useLanguage()} texts={useUiMessages()} />;
}

/**
 * The operator's messages above every page. One that comes while the page is open is read out when the reader pauses,
 * so the region is there before there is anything in it. When they cannot be fetched the page itself says what is wrong.
 */
export function ServiceNotices() {
  const { notices } = useUiMessages();
  const { data } = useQuery(serviceStatusQuery);
  const shown = data?.notices ?? [];
  return (
    <div aria-live="polite">
      {shown.length > 0 && (
        <section className="container notices" aria-label={notices.heading}>
          {shown.map((notice) => (
            <Notice key={notice.id} notice={notice} />
          ))}
        </section>
      )}
    </div>
  );
}
