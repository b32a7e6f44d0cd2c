import type { Entrance } from '@frikort/api-client';
import { isMessageKind } from '@frikort/domain/message';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Button } from '../components/button.tsx';
import { Period } from '../components/period.tsx';
import { ShowMore } from '../components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '../components/state.tsx';
import { Badge } from '../components/status.tsx';
import { Unbroken } from '../components/unbroken.tsx';
import { shownAmount, shownDate, shownInstant } from '../format.ts';
import { useOrder } from '../order.ts';
import { Page } from '../shell/page.tsx';
import { messageOrders, messagesQuery, type ShownMessage, unreadQuery } from './inbox-queries.ts';
import { useInboxTexts } from './inbox-texts.ts';
import { MailSettings } from './mail-settings.tsx';
import './inbox.scss';

/** Leads to what a message is about, where the app has a page of it; its words are given. */
export type MessageLink = ComponentType<{ message: ShownMessage; children: ReactNode }>;

type InboxProps = { entrance: Entrance; Link: MessageLink };

/** What somebody has been told, the newest first, and whether they are told by mail that there is news (R35). */
export function InboxPage({ entrance, Link }: InboxProps) {
  const texts = useInboxTexts();
  const query = useInfiniteQuery(messagesQuery(entrance));
  const messages = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const wasNew = useReading(entrance, messages);
  const count = messages.length;
  const shown = count === 0 ? texts.none : texts.shown({ count, more: query.hasNextPage });
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      {query.isPending && query.fetchStatus !== 'paused' && <Loading quiet />}
      {query.isError && query.data === undefined && <ErrorState error={query.error} retry={query.refetch} />}
      <div>
        {query.data !== undefined && count === 0 && (
          <EmptyState heading={texts.none}>
            <p>{texts.noneText}</p>
          </EmptyState>
        )}
        <ReadAll entrance={entrance} newest={messages[0]} more={query.hasNextPage} />
        {count > 0 && (
          <ul className="inbox nobullet-list">
            {messages.map((message) => (
              <Message
                key={message.id}
                entrance={entrance}
                message={message}
                isNew={wasNew.has(message.id)}
                Link={Link}
              />
            ))}
          </ul>
        )}
        {query.isFetchNextPageError && <ErrorState error={query.error} />}
        <ShowMore
          query={query}
          said={query.data === undefined ? '' : shown}
          onlyHeard={count === 0}
          rows=".inbox > li"
          waiting={query.isPending}
        />
      </div>
      <p className="small-text">{texts.kept}</p>
      <MailSettings entrance={entrance} />
    </Page>
  );
}

/** Notes as read what is shown. @returns which of them were new when they came */
function useReading(entrance: Entrance, messages: readonly ShownMessage[]): ReadonlySet<string> {
  const client = useQueryClient();
  const [wasNew] = useState(() => new Set<string>());
  const fresh = messages.filter(({ id, read }) => !read && !wasNew.has(id)).map(({ id }) => id);
  const noted = fresh.join(' ');
  for (const id of fresh) wasNew.add(id);
  useEffect(() => {
    if (noted === '') return;
    messageOrders(entrance)
      .read(noted.split(' '))
      .then(
        () => client.invalidateQueries({ queryKey: unreadQuery(entrance).queryKey }),
        // Not noted, they are new the next time too.
        () => undefined,
      );
  }, [entrance, noted, client]);
  return wasNew;
}

type ReadAllProps = { entrance: Entrance; newest: ShownMessage | undefined; more: boolean };

/** What is further down than one has looked can be noted as read too. */
function ReadAll({ entrance, newest, more }: ReadAllProps) {
  const texts = useInboxTexts();
  const client = useQueryClient();
  const reading = useOrder({
    mutationFn: (upTo: string) => messageOrders(entrance).readAll(upTo),
    onSuccess: () => client.invalidateQueries({ queryKey: unreadQuery(entrance).queryKey }),
  });
  if (!more || newest === undefined || reading.isSuccess) return null;
  return (
    <p>
      <Button busy={reading.isPending} onClick={() => reading.mutate(newest.id)}>
        {texts.readAll}
      </Button>
    </p>
  );
}

type MessageProps = { entrance: Entrance; message: ShownMessage; isNew: boolean; Link: MessageLink };

function Message({ entrance, message, isNew, Link }: MessageProps) {
  const texts = useInboxTexts();
  const { kind, at, about } = message;
  const { title, text } = isMessageKind(kind)
    ? texts.kinds[kind]
    : { title: () => texts.unknown, text: undefined };
  const told = {
    day: about.day && shownDate(about.day),
    year: about.year === undefined ? undefined : String(about.year),
    count: about.count,
    remaining: about.remainingOere === undefined ? undefined : shownAmount(about.remainingOere),
  };
  const heading = <Unbroken>{title(told)}</Unbroken>;
  const more = text?.(told);
  return (
    <li className={`inbox__message ${isNew ? 'inbox__message--new' : ''}`}>
      <p className="inbox__title">
        {isGone(message) ? heading : <Link message={message}>{heading}</Link>}{' '}
        {isNew && <Badge kind="info">{texts.isNew}</Badge>}
      </p>
      <p className="inbox__time nowrap">{shownInstant(at)}</p>
      <About entrance={entrance} message={message} />
      {more !== undefined && <p>{more}</p>}
    </li>
  );
}

/** Whether what it is about may not be seen any more. */
const isGone = ({ kind, about }: ShownMessage) =>
  Object.keys(about).length === 0 && !namingNothing.includes(kind);

/** Who or what it is about, as far as one may see it now. */
function About({ entrance, message }: { entrance: Entrance; message: ShownMessage }) {
  const texts = useInboxTexts();
  const { employment, citizen } = message.about;
  if (isGone(message)) return <p>{texts.gone}</p>;
  if (citizen !== undefined) return <p>{`${citizen.name} (${citizen.cardNumber})`}</p>;
  if (employment === undefined) return null;
  const { companyName, cardNumber, startDate, endDate, cancelled } = employment;
  return (
    <p>
      {entrance === 'company' ? cardNumber : companyName}, <Period startDate={startDate} endDate={endDate} />{' '}
      {cancelled && <Badge kind="neutral">{texts.cancelled}</Badge>}
    </p>
  );
}

/** Kinds that name nothing: about the citizen's own frikort, or a transfer of somebody who may not be told of. */
const namingNothing = ['frikort-deactivated', 'frikort-reactivated', 'transfer-offered', 'transfer-refused'];
