import { DescriptionList } from '../components/description-list.tsx';
import type { ShownYear } from './figures.ts';
import { withYearBefore } from './figures.ts';
import { useShownFigures } from './shown-figures.ts';
import { useStatisticsTexts } from './statistics-texts.ts';

const shown = ['granted', 'active', 'used', 'employments', 'amountOere', 'averageOere', 'companies'] as const;

/** The figures of a year, each with the year before. */
export function KeyFigures({ years, year }: { years: readonly ShownYear[]; year: number }) {
  const texts = useStatisticsTexts();
  const { figure } = useShownFigures();
  const [own, before] = withYearBefore(years, year);
  if (!own) return null;
  return (
    <section>
      <h2>{texts.ofYear({ year })}</h2>
      <DescriptionList
        items={shown.map((measure) => ({
          key: measure,
          term: measure === 'active' ? texts.activeAtEnd : texts.measures[measure],
          value: (
            <>
              <strong>{figure(own[measure], measure)}</strong>
              {before && (
                <span className="small-text statistics__before">
                  {texts.before({ year: before.year, value: figure(before[measure], measure) })}
                </span>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}
