import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { apiFor } from '../api.ts';
import { Alert } from '../components/alert.tsx';
import { shownInstant } from '../format.ts';
import { useLanguage } from '../language.ts';
import { useUiMessages } from '../messages.ts';

export type ServiceNotice = components['schemas']['ServiceStatus']['notices'][number];

/** `GET /service-status`: how the system is, and what is planned. */
export const serviceStatusQuery = queryOptions({
  queryKey: ['service-status'],
  queryFn: ({ signal }) => answer(apiFor(undefined).GET('/api/v1/service-status', { signal })),
  staleTime: 60_000,
  refetchInterval: 5 * 60_000,
});

export function Notice({ notice }: { notice: ServiceNotice }) {
  const { notices } = useUiMessages();
  const language = useLanguage();
  const planned = notice.kind === 'planned';
  return (
    <Alert
      kind={planned ? 'info' : 'warning'}
      heading={`${planned ? notices.planned : notices.disruption}: ${notice.title[language]}`}
    >
      <p>{notice.text[language]}</p>
      <p className="small-text">
        {notices.period({
          from: shownInstant(notice.from),
          to: shownInstant(notice.to),
        })}
      </p>
    </Alert>
  );
}

/** The operator's messages above every page. When they cannot be fetched the page itself says what is wrong. */
export function ServiceNotices() {
  const { notices } = useUiMessages();
  const { data } = useQuery(serviceStatusQuery);
  if (data === undefined || data.notices.length === 0) return null;
  return (
    <section className="container notices" aria-label={notices.heading}>
      {data.notices.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </section>
  );
}
