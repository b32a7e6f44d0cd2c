import type { NoticeState } from '@frikort/domain/service-notice';
import { type SQL, sql } from 'drizzle-orm';

/** Whether the row `notice` of `service_notices` is there in its life at that instant. Twin: `noticeState`. */
export function noticeIs(state: NoticeState, at: Date): SQL {
  const now = sql`${at.toISOString()}::timestamptz`;
  switch (state) {
    case 'past':
      return sql`notice.ends_at <= ${now}`;
    case 'shown':
      return sql`notice.shown_from <= ${now} and (notice.ends_at is null or notice.ends_at > ${now})`;
    case 'waiting':
      return sql`notice.shown_from > ${now} and (notice.ends_at is null or notice.ends_at > ${now})`;
  }
}
