import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { apiFor } from '../api.ts';
import { Alert } from '../components/alert.tsx';
import { shownInstant } from '../format.ts';
import { type Language, useLanguage } from '../language.ts';
import type { UiMessages } from '../messages.da.ts';
import { useUiMessages } from '../messages.ts';

export type ServiceNotice = components['schemas']['ServiceStatus']['notices'][number];

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

type NoticeTexts = UiMessages['notices'];

/** What kind of notice it is in words; planned work that has begun is going on. */
function kindInWords({ kind, from }: ServiceNotice, texts: NoticeTexts): string {
  return kind === 'planned' && Date.parse(from) <= Date.now() ? texts.ongoing : texts[kind];
}

/** When it is; only the time of the end when it is on the same day. That something runs again has a beginning only. */
function whenInWords({ kind, from, to }: ServiceNotice, texts: NoticeTexts): string {
  const begin = shownInstant(from);
  if (to === null || kind === 'restored') return texts.since({ from: begin });
  const end = shownInstant(to);
  const sameDay = begin.slice(0, 10) === end.slice(0, 10);
  const period = texts.period({ from: begin, to: sameDay ? end.slice(11) : end });
  // The two times of one day are read together: "20:00 til 22:00" does not break.
  return sameDay ? period.replace(/ (\S+) (\S+)$/, '\u00a0$1\u00a0$2') : period;
}

type NoticeInProps = {
  notice: ServiceNotice;
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
      <p className="small-text">{when ?? whenInWords(notice, texts)}</p>
    </Alert>
  );
}

export function Notice({ notice }: { notice: ServiceNotice }) {
  return <NoticeIn notice={notice} language={useLanguage()} texts={useUiMessages().notices} />;
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
