import { useQuery } from '@tanstack/react-query';
import { Button } from '../components/button.tsx';
import { DescriptionList } from '../components/description-list.tsx';
import { ErrorState, Loading, ProblemAlert } from '../components/state.tsx';
import { shownInstant } from '../format.ts';
import { lazyDialog } from '../lazy/lazy-part.tsx';
import { useOrder } from '../order.ts';
import { deliveryQuery, type ShownDelivery, type WebhookEntrance, webhookOrders } from './webhook-queries.ts';
import { useWebhookTexts } from './webhook-texts.ts';

const Dialog = lazyDialog(() => import('../components/dialog.tsx').then((module) => module.Dialog));

type DeliveryDialogProps = {
  entrance: WebhookEntrance;
  webhookId: string;
  delivery: ShownDelivery;
  onClose: () => void;
  onOrdered: () => void;
};

/** What was sent, to the letter, and every attempt with what was answered; and sending it again. */
export function DeliveryDialog({ entrance, webhookId, delivery, onClose, onOrdered }: DeliveryDialogProps) {
  const texts = useWebhookTexts();
  const { data, error, refetch } = useQuery(deliveryQuery(entrance, webhookId, delivery.id));
  const sending = useOrder({
    mutationFn: () => webhookOrders(entrance).sendAgain(webhookId, delivery.id),
    onSuccess: onOrdered,
  });
  return (
    <Dialog
      kind="dialog"
      title={texts.eventWords[delivery.type]}
      onClose={onClose}
      consequence={
        delivery.nextAttemptAt === undefined
          ? texts.deliveryStatusWords[delivery.status]
          : texts.nextAttempt({ at: shownInstant(delivery.nextAttemptAt) })
      }
      refusal={sending.error !== null && <ProblemAlert error={sending.error} />}
      actions={
        <>
          <Button look="primary" busy={sending.isPending} onClick={() => sending.mutate()}>
            {texts.again}
          </Button>
          <Button onClick={onClose}>{texts.close}</Button>
        </>
      }
    >
      {data === undefined ? (
        error === null ? (
          <Loading />
        ) : (
          <ErrorState error={error} retry={refetch} />
        )
      ) : (
        <>
          <DescriptionList
            items={[{ key: 'id', term: texts.headerId, value: <code>{data.eventId}</code> }]}
          />
          <h3 className="h5">{texts.body}</h3>
          <pre className="code-block">
            <code>{JSON.stringify(JSON.parse(data.body), null, 2)}</code>
          </pre>
          <h3 className="h5">{texts.attempts}</h3>
          <ol className="delivery-attempts">
            {data.attempts.map((attempt) => (
              <li key={attempt.at}>
                <span className="nowrap">{shownInstant(attempt.at)}</span>
                {`: ${texts.outcomeWords[attempt.outcome]}`}
                {attempt.statusCode !== undefined && ` (${attempt.statusCode})`}
                {`, ${texts.duration({ ms: attempt.durationMs })}`}
                {attempt.answer !== undefined && attempt.answer !== '' && (
                  <pre className="code-block">
                    <code>{attempt.answer}</code>
                  </pre>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}
