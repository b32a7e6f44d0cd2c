import type { NoticeState } from '@frikort/domain/service-notice';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { NoticeCard, type NoticeDone } from './notice-card.tsx';
import { useOperatorTexts } from './operator-texts.ts';
import { noticesQuery } from './queries/notices.ts';

type NoticeListProps = {
  state: NoticeState;
  /** What stands there when there are none; nothing when it is left out. */
  empty?: string;
  onDone: NoticeDone;
};

/** The notices of one state, each with what can be done about it. */
export function NoticeList({ state, empty, onDone }: NoticeListProps) {
  const { notices: texts } = useOperatorTexts();
  const query = useInfiniteQuery(noticesQuery(state));
  if (query.isPending) return <Loading />;
  if (query.data === undefined) return <ErrorState error={query.error} retry={query.refetch} />;
  const notices = query.data.pages.flatMap(({ items }) => items);
  if (notices.length === 0) return empty === undefined ? null : <p>{empty}</p>;
  return (
    <div>
      <ul className="notice-list no-max-width">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} onDone={onDone} />
        ))}
      </ul>
      {(query.hasNextPage || query.data.pages.length > 1) && (
        <ShowMore
          query={query}
          said={texts.shownCount({ count: notices.length, more: query.hasNextPage })}
          rows=".notice-card"
        />
      )}
    </div>
  );
}
