import type { Entrance } from '@frikort/api-client';
import { mostUnreadCounted } from '@frikort/domain/message';
import { useQuery } from '@tanstack/react-query';
import { unreadQuery } from './inbox-queries.ts';
import { useInboxTexts } from './inbox-texts.ts';
import './inbox.scss';

/** How many messages somebody has not read, in the link of the menu; nothing when there are none, or nobody knows. */
export function UnreadCount({ entrance }: { entrance: Entrance }) {
  const texts = useInboxTexts();
  const { data } = useQuery(unreadQuery(entrance));
  const count = data?.unread ?? 0;
  if (count === 0) return null;
  return (
    <span className="unread-count">
      <span aria-hidden="true">{count >= mostUnreadCounted ? `${mostUnreadCounted - 1}+` : count}</span>
      <span className="sr-only"> {texts.unread({ count })}</span>
    </span>
  );
}
