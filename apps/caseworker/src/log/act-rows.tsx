import { Details } from '@frikort/ui/components/details.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { actRowsQuery, type LogAct } from '../queries/log.ts';
import { useLogTexts } from './log-texts.ts';

function Rows({ act }: { act: LogAct }) {
  const texts = useLogTexts();
  const query = useInfiniteQuery(actRowsQuery(act.id));
  if (query.isPending) return <Loading />;
  if (query.data === undefined) return <ErrorState error={query.error} retry={query.refetch} />;
  const rows = query.data.pages.flatMap(({ items }) => items);
  return (
    <div>
      <p className="small-text">{texts.rowsLead}</p>
      <ul className="log-rows">
        {rows.map(({ id, position, aboutCitizen }) => (
          <li key={id}>
            {position === undefined ? texts.waits : texts.placeOf({ position })}
            {!aboutCitizen && `, ${texts.theActItself}`}
          </li>
        ))}
      </ul>
      <ShowMore
        query={query}
        said={texts.shown({ count: rows.length, more: query.hasNextPage })}
        rows=".log-rows > li"
      />
    </div>
  );
}

/** The rows of an act, each sealed by itself; fetched when it is opened, which is logged too. */
export function ActRows({ act }: { act: LogAct }) {
  const texts = useLogTexts();
  return (
    <Details summary={texts.openRows({ count: act.rows })}>
      <Rows act={act} />
    </Details>
  );
}
