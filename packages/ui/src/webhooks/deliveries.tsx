import type { DeliveryStatus } from '@frikort/domain/webhook';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { ShowMore } from '../components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '../components/state.tsx';
import { Badge, type BadgeKind } from '../components/status.tsx';
import { type Column, Table } from '../components/table.tsx';
import { shownInstant } from '../format.ts';
import { DeliveryDialog } from './delivery-dialog.tsx';
import { deliveriesQuery, type ShownDelivery, type WebhookEntrance } from './webhook-queries.ts';
import { useWebhookTexts } from './webhook-texts.ts';

const kinds: Record<DeliveryStatus, BadgeKind> = { waiting: 'info', succeeded: 'success', failed: 'error' };

/** How often what is on its way is looked for, and how long after an order. */
const lookEveryMs = 1_500;
export const watchedForMs = 20_000;

type DeliveriesProps = {
  entrance: WebhookEntrance;
  webhookId: string;
  /** Until when something that was ordered is expected, in milliseconds of the clock. */
  watchedUntil: number;
  /** Something was sent again. */
  onOrdered: () => void;
};

/** What was sent to a webhook, with what was answered, the newest first. */
export function Deliveries({ entrance, webhookId, watchedUntil, onOrdered }: DeliveriesProps) {
  const texts = useWebhookTexts();
  const [shown, setShown] = useState<ShownDelivery>();
  const query = useInfiniteQuery({
    ...deliveriesQuery(entrance, webhookId),
    refetchInterval: ({ state }) => {
      const waits = state.data?.pages[0]?.items.some(({ status }) => status === 'waiting') ?? false;
      return waits && Date.now() < watchedUntil ? lookEveryMs : false;
    },
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  if (items === undefined)
    return query.error === null ? <Loading /> : <ErrorState error={query.error} retry={query.refetch} />;
  const columns: Column<ShownDelivery>[] = [
    {
      key: 'at',
      header: texts.at,
      cell: ({ createdAt }) => <span className="nowrap">{shownInstant(createdAt)}</span>,
    },
    { key: 'event', header: texts.event, rowHeader: true, cell: ({ type }) => texts.eventWords[type] },
    {
      key: 'status',
      header: texts.status,
      cell: ({ status }) => <Badge kind={kinds[status]}>{texts.deliveryStatusWords[status]}</Badge>,
    },
    {
      key: 'answer',
      header: texts.answer,
      cell: ({ lastAttempt, attemptCount }) =>
        lastAttempt === undefined
          ? ''
          : [
              texts.outcomeWords[lastAttempt.outcome],
              lastAttempt.statusCode === undefined ? undefined : `(${lastAttempt.statusCode})`,
              attemptCount > 1 ? `· ${texts.attemptCount({ count: attemptCount })}` : undefined,
            ]
              .filter((part) => part !== undefined)
              .join(' '),
    },
    {
      key: 'actions',
      header: texts.actions,
      cell: (delivery) => (
        <Button
          look="tertiary"
          aria-label={texts.showNamed({
            event: texts.eventWords[delivery.type],
            at: shownInstant(delivery.createdAt),
          })}
          onClick={() => setShown(delivery)}
        >
          {texts.show}
        </Button>
      ),
    },
  ];
  return (
    <>
      {items.length === 0 ? (
        <EmptyState heading={texts.noDeliveries}>
          <p>{texts.noDeliveriesText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={texts.deliveries}
          captionHidden
          columns={columns}
          rows={items}
          rowKey={({ id }) => id}
        />
      )}
      <ShowMore query={query} said={texts.shown({ count: items.length })} onlyHeard={items.length === 0} />
      {shown !== undefined && (
        <DeliveryDialog
          entrance={entrance}
          webhookId={webhookId}
          delivery={shown}
          onClose={() => setShown(undefined)}
          onOrdered={() => {
            setShown(undefined);
            onOrdered();
          }}
        />
      )}
    </>
  );
}
