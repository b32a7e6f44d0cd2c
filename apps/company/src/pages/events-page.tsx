import { WebhooksPage } from '@frikort/ui/webhooks/webhooks-page.tsx';

/** Where the company's events are sent, for anybody of the company (R34). */
export function EventsPage() {
  return <WebhooksPage entrance="company" />;
}
