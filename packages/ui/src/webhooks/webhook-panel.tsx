import { isRefusedWith } from '@frikort/api-client/problem';
import type { WebhookChangeInput } from '@frikort/domain/webhook-schemas';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Alert } from '../components/alert.tsx';
import { Button, ButtonGroup } from '../components/button.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { CopyIcon } from '../components/copy-button.tsx';
import { DescriptionList } from '../components/description-list.tsx';
import { Panel } from '../components/details.tsx';
import { Outcome } from '../components/outcome.tsx';
import { ProblemAlert } from '../components/state.tsx';
import { Badge } from '../components/status.tsx';
import { shownCount, shownInstant } from '../format.ts';
import { useOrder } from '../order.ts';
import { Deliveries, watchedForMs } from './deliveries.tsx';
import { NewSecret } from './new-secret.tsx';
import { RecoverDialog } from './recover-dialog.tsx';
import { WebhookForm } from './webhook-form.tsx';
import { type ShownWebhook, type WebhookEntrance, webhookOrders } from './webhook-queries.ts';
import { useWebhookTexts } from './webhook-texts.ts';

type Asked = 'edit' | 'rotate' | 'remove' | 'recover';

/** What was just done, as it is told. */
type Done = { text: string } | { secret: string };

/** Where things stand with a webhook, in a word. */
function StatusOf({ webhook }: { webhook: ShownWebhook }) {
  const texts = useWebhookTexts();
  if (webhook.status === 'paused') return <Badge kind="warning">{texts.paused}</Badge>;
  if (webhook.failingSince !== undefined) return <Badge kind="error">{texts.failing}</Badge>;
  return <Badge kind="success">{texts.active}</Badge>;
}

function Facts({ webhook }: { webhook: ShownWebhook }) {
  const texts = useWebhookTexts();
  const { url, email, types, waiting, publicKey, formerSecretUntil } = webhook;
  const items: { key: string; term: string; value: ReactNode }[] = [
    { key: 'url', term: texts.url, value: <span className="unbroken-code">{url}</span> },
    { key: 'types', term: texts.types, value: types.map((type) => texts.eventWords[type]).join(', ') },
    { key: 'email', term: texts.email, value: email },
    { key: 'waiting', term: texts.waiting, value: shownCount(waiting) },
    {
      key: 'key',
      term: texts.publicKey,
      value: (
        <>
          <code className="unbroken-code">{publicKey}</code>{' '}
          <CopyIcon text={publicKey} label={texts.copyKey} />
        </>
      ),
    },
  ];
  if (formerSecretUntil !== undefined)
    items.push({ key: 'former', term: texts.formerUntil, value: shownInstant(formerSecretUntil) });
  return <DescriptionList items={items} />;
}

type WebhookPanelProps = {
  entrance: WebhookEntrance;
  webhook: ShownWebhook;
  open: boolean;
  onRemoved: () => void;
};

/** One receiver: how it stands, what can be done about it, and what was sent. */
export function WebhookPanel({ entrance, webhook, open, onRemoved }: WebhookPanelProps) {
  const texts = useWebhookTexts();
  const queryClient = useQueryClient();
  const { id, status, failingSince, pausedBecause, formerSecretUntil } = webhook;
  const orders = webhookOrders(entrance);
  const [asked, setAsked] = useState<Asked>();
  const [done, setDone] = useState<Done>();
  const [watchedUntil, setWatchedUntil] = useState(0);
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['webhooks', entrance] });

  async function settle(outcome: Done, watch = false): Promise<void> {
    setAsked(undefined);
    setDone(outcome);
    if (watch) setWatchedUntil(Date.now() + watchedForMs);
    await refresh();
  }

  const testing = useOrder({
    mutationFn: () => orders.test(id),
    onSuccess: () => settle({ text: texts.testSent }, true),
  });
  const pausing = useOrder({
    mutationFn: () => (status === 'paused' ? orders.resume(id) : orders.pause(id)),
    onSuccess: () => settle({ text: status === 'paused' ? texts.resumed : texts.pausedNow }, true),
  });
  const ending = useOrder({
    mutationFn: () => orders.endFormer(id),
    onSuccess: () => settle({ text: texts.formerEnded }),
  });
  const rotating = useOrder({
    mutationFn: () => orders.rotate(id),
    onSuccess: ({ secret = '' }) => settle({ secret }),
  });
  const removing = useOrder({
    mutationFn: () => orders.remove(id),
    onSuccess: async () => {
      // First its dialog has to be gone, which keeps the focus from what is said about it.
      await refresh();
      onRemoved();
    },
  });
  const changing = useOrder({
    mutationFn: (changes: WebhookChangeInput) => orders.change(webhook, changes),
    onSuccess: () => settle({ text: texts.saved }),
    onError: async (error) => {
      if (isRefusedWith(error, 'version-outdated')) await settle({ text: texts.outdated });
    },
  });
  const failure = testing.error ?? pausing.error ?? ending.error;

  return (
    <Panel heading={new URL(webhook.url).host} aside={<StatusOf webhook={webhook} />} open={open}>
      {done !== undefined &&
        ('secret' in done ? (
          <NewSecret heading={texts.rotated} secret={done.secret} />
        ) : (
          <Outcome of={done}>
            <p>{done.text}</p>
          </Outcome>
        ))}
      {failure !== null && <ProblemAlert error={failure} />}
      {pausedBecause !== undefined && (
        <Alert kind="warning">
          <p>{texts.pauseWords[pausedBecause]}</p>
        </Alert>
      )}
      {failingSince !== undefined && (
        <Alert kind="warning">
          <p>{texts.failingText({ since: shownInstant(failingSince) })}</p>
        </Alert>
      )}
      {asked === 'edit' ? (
        <WebhookForm
          entrance={entrance}
          from={{ url: webhook.url, email: webhook.email, types: webhook.types }}
          submitLabel={texts.save}
          busy={changing.isPending}
          failure={changing.error}
          onSubmit={(input) => changing.mutate(input)}
          onCancel={() => setAsked(undefined)}
        />
      ) : (
        <>
          <Facts webhook={webhook} />
          <ButtonGroup>
            <Button busy={testing.isPending} onClick={() => testing.mutate()}>
              {texts.test}
            </Button>
            <Button busy={pausing.isPending} onClick={() => pausing.mutate()}>
              {status === 'paused' ? texts.resume : texts.pause}
            </Button>
            <Button onClick={() => setAsked('edit')}>{texts.edit}</Button>
            {formerSecretUntil === undefined ? (
              <Button onClick={() => setAsked('rotate')}>{texts.rotate}</Button>
            ) : (
              <Button busy={ending.isPending} onClick={() => ending.mutate()}>
                {texts.endFormer}
              </Button>
            )}
            <Button onClick={() => setAsked('recover')}>{texts.recover}</Button>
            <Button onClick={() => setAsked('remove')}>{texts.remove}</Button>
          </ButtonGroup>
        </>
      )}
      <h3 className="h4">{texts.deliveries}</h3>
      <Deliveries
        entrance={entrance}
        webhookId={id}
        watchedUntil={watchedUntil}
        onOrdered={() => void settle({ text: texts.sentAgain }, true)}
      />
      {asked === 'rotate' && (
        <ConfirmDialog
          title={texts.rotateTitle}
          consequence={texts.rotateText}
          confirmLabel={texts.rotate}
          busy={rotating.isPending}
          error={rotating.error}
          onConfirm={() => rotating.mutate()}
          onCancel={() => setAsked(undefined)}
        />
      )}
      {asked === 'remove' && (
        <ConfirmDialog
          title={texts.removeTitle}
          consequence={texts.removeText}
          confirmLabel={texts.remove}
          destructive
          busy={removing.isPending}
          error={removing.error}
          onConfirm={() => removing.mutate()}
          onCancel={() => setAsked(undefined)}
        />
      )}
      {asked === 'recover' && (
        <RecoverDialog
          recover={(since) => orders.recover(id, since)}
          onDone={(count) => void settle({ text: texts.recovered({ count }) }, true)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </Panel>
  );
}
