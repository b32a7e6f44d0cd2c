import { useState } from 'react';
import { EmptyState } from '../components/state.tsx';
import { shownInstant } from '../format.ts';
import { ownYears } from './figures.ts';
import { KeyFigures } from './key-figures.tsx';
import type { OwnStatistics as Own } from './queries.ts';
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
import { useStatisticsTexts } from './statistics-texts.ts';
import { YearChoice } from './year-choice.tsx';
import './statistics.scss';

type OwnStatisticsProps = { readonly statistics: Own; readonly download: () => Promise<void> };

/** A municipality's own figures, small ones too. */
export function OwnStatistics({ statistics, download }: OwnStatisticsProps) {
  const texts = useStatisticsTexts();
  const years = ownYears(statistics);
  const [chosen, setChosen] = useState<number>();
  const [latest] = years;
  if (!latest || statistics.countedAt === null) {
    return (
      <EmptyState heading={texts.own.none}>
        <p>{texts.own.noneText}</p>
      </EmptyState>
    );
  }
  const props = { years, year: chosen ?? latest.year };
  return (
    <div className="statistics">
      <YearChoice
        years={years.map(({ year }) => year)}
        year={props.year}
        choose={setChosen}
        download={download}
      />
      <p className="small-text">
        {texts.own.counted({ at: shownInstant(statistics.countedAt) })} {texts.own.caption}
      </p>
      <KeyFigures {...props} />
      <ActiveByMonth {...props} />
      <GrantedByMonth {...props} />
      <Use {...props} />
      <EmploymentsByMonth {...props} />
      <PayByMonth {...props} />
      <Average {...props} />
      <Start {...props} />
      <Companies {...props} />
      <Onward />
    </div>
  );
}
