import { TextLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { shownAmount } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import type { ListSearch } from '../list/list-search.ts';
import { worklistQuery } from '../queries/worklist.ts';
import { LittleLeftAmount } from './little-left.tsx';
import { useWorklistTexts } from './worklist-texts.ts';
import './worklist.scss';

type LineProps = {
  count: number;
  /** How many of them are assigned to the caseworker. */
  mine?: number;
  /** Where the list of them is, and what of it they are. */
  to?: '/kommunens-borgere' | '/uden-sagsbehandler' | '/rettelser' | '/overfoersler';
  search?: ListSearch;
  text: (count: { count: number }) => string;
  more?: string | false;
};

/** So many of one kind, leading to the list of just these; nothing when there are none. */
function Line({ count, mine = 0, to = '/kommunens-borgere', search = {}, text, more }: LineProps) {
  const texts = useWorklistTexts();
  if (count === 0) return null;
  return (
    <li className="worklist__line">
      <TextLink className="worklist__link" to={to} search={search} state={{ fromWork: true }}>
        <span className="worklist__count">{count}</span>{' '}
        <span className="worklist__text">{text({ count })}</span>
      </TextLink>
      {(more || mine > 0) && (
        <p className="worklist__more">
          {more}{' '}
          {mine > 0 && (
            <TextLink to="/mine-borgere" search={search} state={{ fromWork: true }}>
              {texts.mine({ count: mine })}
            </TextLink>
          )}
        </p>
      )}
    </li>
  );
}

/** What needs attention among the municipality's active frikort, in numbers that lead to the lists (R17, R18, R21). */
export function Worklist() {
  const texts = useWorklistTexts();
  const { data, error, refetch } = useQuery(worklistQuery);
  if (data === undefined) {
    return error === null ? <Loading quiet /> : <ErrorState error={error} retry={refetch} />;
  }
  const { overdue, thisYear } = data.controls;
  const { littleLeft, flagged, withdrawing, unassigned, reopenings, objections, transfers } = data;
  // What is overdue is due this year too.
  const asked = withdrawing.all + reopenings + objections + transfers;
  const others = flagged.all + littleLeft.all + unassigned + asked;
  if (thisYear.all + others === 0) {
    return (
      <>
        <p>{texts.nothing}</p>
        <LittleLeftAmount untilOere={littleLeft.untilOere} />
      </>
    );
  }
  return (
    <>
      <ul className="worklist no-max-width">
        <Line
          count={overdue.all}
          mine={overdue.mine}
          search={{ status: 'active', control: 'overdue' }}
          text={texts.overdue}
        />
        <Line
          count={thisYear.all > overdue.all ? thisYear.all : 0}
          mine={thisYear.mine}
          search={{ status: 'active', control: 'this-year' }}
          text={texts.thisYear}
          more={overdue.all > 0 && texts.withOverdue}
        />
        <Line
          count={flagged.all}
          mine={flagged.mine}
          search={{ status: 'active', flagged: true }}
          text={texts.flagged}
          more={texts.flaggedText}
        />
        <Line
          count={littleLeft.all}
          mine={littleLeft.mine}
          search={{ status: 'active', remainingUntilOere: littleLeft.untilOere, sort: 'remainingOere' }}
          text={texts.littleLeft}
          more={texts.littleLeftText({ until: shownAmount(littleLeft.untilOere), year: littleLeft.year })}
        />
        <Line
          count={withdrawing.all}
          mine={withdrawing.mine}
          search={{ status: 'active', withdrawing: true }}
          text={texts.withdrawing}
        />
        <Line count={reopenings} to="/rettelser" text={texts.reopenings} />
        <Line count={objections} to="/rettelser" text={texts.objections} />
        <Line
          count={unassigned}
          to="/uden-sagsbehandler"
          search={{ status: 'active' }}
          text={texts.unassigned}
        />
        <Line count={transfers} to="/overfoersler" text={texts.transfers} />
      </ul>
      <LittleLeftAmount untilOere={littleLeft.untilOere} />
    </>
  );
}
