import type { WebhookInput } from '@frikort/domain/webhook-schemas';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useRequestKey } from '../attempt.ts';
import { Button } from '../components/button.tsx';
import { Outcome } from '../components/outcome.tsx';
import { EmptyState, ErrorState, Loading } from '../components/state.tsx';
import { useOrder } from '../order.ts';
import { Page } from '../shell/page.tsx';
import { NewSecret } from './new-secret.tsx';
import { Receiving } from './receiving.tsx';
import { WebhookForm } from './webhook-form.tsx';
import { WebhookPanel } from './webhook-panel.tsx';
import { type ShownWebhook, type WebhookEntrance, webhookOrders, webhooksQuery } from './webhook-queries.ts';
import { useWebhookTexts } from './webhook-texts.ts';

/** Where the own organisation has its events sent, what became of them, and how a receiver checks them (R34). */
export function WebhooksPage({ entrance }: { entrance: WebhookEntrance }) {
  const texts = useWebhookTexts();
  const { data, error, refetch } = useQuery(webhooksQuery(entrance));
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <p>{texts.what}</p>
      {data === undefined ? (
        error === null ? (
          <Loading />
        ) : (
          <ErrorState error={error} retry={refetch} />
        )
      ) : (
        <Receivers entrance={entrance} webhooks={data.items} />
      )}
      <Receiving />
    </Page>
  );
}

function Receivers({ entrance, webhooks }: { entrance: WebhookEntrance; webhooks: readonly ShownWebhook[] }) {
  const texts = useWebhookTexts();
  const queryClient = useQueryClient();
  const requestKey = useRequestKey();
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState(false);
  const creating = useOrder({
    mutationFn: (input: WebhookInput) => webhookOrders(entrance).create(input, requestKey(input)),
    onSuccess: async () => {
      setAdding(false);
      setRemoved(false);
      await queryClient.invalidateQueries({ queryKey: ['webhooks', entrance] });
    },
  });
  const secret = adding ? undefined : creating.data?.secret;
  return (
    <section>
      <h2>{texts.receivers}</h2>
      {secret !== undefined && <NewSecret heading={texts.created} secret={secret} />}
      {removed && (
        <Outcome>
          <p>{texts.removed}</p>
        </Outcome>
      )}
      {webhooks.length === 0 && !adding && (
        <EmptyState heading={texts.none}>
          <p>{texts.noneText}</p>
        </EmptyState>
      )}
      {webhooks.map((webhook) => (
        <WebhookPanel
          key={webhook.id}
          entrance={entrance}
          webhook={webhook}
          open={webhooks.length === 1}
          onRemoved={() => setRemoved(true)}
        />
      ))}
      {adding ? (
        <>
          <h3 className="h4">{texts.addHeading}</h3>
          <WebhookForm
            entrance={entrance}
            submitLabel={texts.create}
            busy={creating.isPending}
            failure={creating.error}
            onSubmit={(input) => creating.mutate(input)}
            onCancel={() => setAdding(false)}
          />
        </>
      ) : (
        <p>
          <Button look={webhooks.length === 0 ? 'primary' : 'secondary'} onClick={() => setAdding(true)}>
            {texts.add}
          </Button>
        </p>
      )}
    </section>
  );
}
