import { useSession } from '@frikort/ui/session/session';
import { WebhooksPage } from '@frikort/ui/webhooks/webhooks-page.tsx';
import { NotForYou } from '../pages/not-for-you.tsx';
import { useEventsTexts } from './events-texts.ts';

/** Where the municipality's events are sent, for its administrator (R34). The API holds to the same. */
export function EventsPage() {
  const texts = useEventsTexts();
  const session = useSession('caseworker').data;
  return session?.role === 'administrator' ? (
    <WebhooksPage entrance="caseworker" />
  ) : (
    <NotForYou texts={texts} />
  );
}
