import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { closedFrom, isClosed } from '@frikort/domain/statistics';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DescriptionList } from '../components/description-list.tsx';
import { ExternalLink } from '../components/link.tsx';
import { EmptyState, ErrorState, Loading } from '../components/state.tsx';
import { currentTime } from '../current-time.ts';
import { shownDate } from '../format.ts';
import { nationalYears } from './figures.ts';
import { KeyFigures } from './key-figures.tsx';
import { Places } from './places.tsx';
import { downloadOpenStatistics, type OpenStatistics as Open, openStatisticsQuery } from './queries.ts';
import {
  ActiveByMonth,
  Average,
  Companies,
  EmploymentsByMonth,
  GrantedByMonth,
  Onward,
  PayByMonth,
  Start,
  Use,
} from './questions.tsx';
import { useShownFigures } from './shown-figures.ts';
import { useStatisticsTexts } from './statistics-texts.ts';
import { YearChoice } from './year-choice.tsx';
import './statistics.scss';

function SoFar({ soFar }: { soFar: NonNullable<Open['soFar']> }) {
  const texts = useStatisticsTexts();
  const { figure, isAmount } = useShownFigures();
  const measures = ['granted', 'active', 'used', 'employments', 'amountOere'] as const;
  return soFar.years.map(({ year, ...figures }) => (
    <section key={year}>
      <h2>{texts.soFar.heading({ year })}</h2>
      <DescriptionList
        items={measures.map((measure) => ({
          key: measure,
          term: texts.measures[measure],
          value:
            figures[measure] === 0 && !isAmount(measure)
              ? texts.soFar.few
              : texts.soFar.about({ value: figure(figures[measure], measure) }),
        }))}
      />
      <p className="small-text">{texts.soFar.text({ date: shownDate(soFar.publishedOn) })}</p>
    </section>
  ));
}

function Reading({ licence }: { licence: Open['licence'] }) {
  const { reading } = useStatisticsTexts();
  return (
    <section>
      <h2>{reading.heading}</h2>
      <ul>
        {reading.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <ExternalLink href={licence.url}>{reading.licence(licence)}</ExternalLink>
      </p>
      <p>
        {reading.api} <a href="/api/v1/statistics">/api/v1/statistics</a>.
      </p>
    </section>
  );
}

/** When the first year that is still open will be told. */
function nextClosing(): string {
  const today = todayInCopenhagen(currentTime());
  const last = yearOf(today) - 1;
  return shownDate(closedFrom(isClosed(last, today) ? last + 1 : last));
}

function ClosedYears({ statistics }: { statistics: Open }) {
  const texts = useStatisticsTexts();
  const years = nationalYears(statistics);
  const [latest] = years;
  const [chosen, setChosen] = useState<number>();
  if (!latest) {
    return (
      <EmptyState heading={texts.none}>
        <p>{texts.noneText({ date: nextClosing() })}</p>
      </EmptyState>
    );
  }
  const year = chosen ?? latest.year;
  const ofYear = (wanted: number) => statistics.years.find((one) => one.year === wanted);
  const props = { years, year };
  return (
    <>
      <YearChoice
        years={years.map((one) => one.year)}
        year={year}
        choose={setChosen}
        download={downloadOpenStatistics}
      />
      <KeyFigures {...props} />
      <ActiveByMonth {...props} />
      <GrantedByMonth {...props} />
      <Use {...props} />
      <EmploymentsByMonth {...props} />
      <PayByMonth {...props} />
      <Average {...props} />
      <Start {...props} />
      <Companies {...props} />
      <Places
        municipalities={ofYear(year)?.municipalities ?? []}
        before={ofYear(year - 1)?.municipalities}
        year={year}
      />
    </>
  );
}

/** What everybody may know of the scheme (R37). */
export function OpenStatistics() {
  const { data, error, refetch } = useQuery(openStatisticsQuery);
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  return (
    <div className="statistics">
      <ClosedYears statistics={data} />
      <Onward />
      {data.soFar && <SoFar soFar={data.soFar} />}
      <Reading licence={data.licence} />
    </div>
  );
}
