import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { useQuery } from '@tanstack/react-query';
import { type EffortFinances, financesQuery } from '../queries/efforts.ts';
import { BudgetBar } from './budget-bar.tsx';
import { useEffortTexts } from './effort-texts.ts';
import { organisationPlace } from './places.ts';
import { shownKroner } from './shown-kroner.ts';

type Year = EffortFinances['years'][number];

function YearsTable({ id, years, mayEdit }: { id: string; years: readonly Year[]; mayEdit: boolean }) {
  const texts = useEffortTexts();
  const { finances } = texts;
  const columns: Column<Year>[] = [
    { key: 'year', header: finances.year, rowHeader: true, cell: ({ year }) => year },
    {
      key: 'financed',
      header: finances.financed,
      cell: ({ financing, financedKroner }) => (
        <div>
          <span className="nowrap">{shownKroner(financedKroner, texts)}</span>
          {financing.map(({ financier, kroner }) => (
            <p key={financier} className="effort-more">
              {financier}: <span className="nowrap">{shownKroner(kroner, texts)}</span>
            </p>
          ))}
        </div>
      ),
    },
    {
      key: 'efforts',
      header: finances.efforts,
      cell: ({ budgetKroner, effortsKroner }) => (
        <BudgetBar budgetKroner={budgetKroner} effortsKroner={effortsKroner} />
      ),
    },
  ];
  const edit: Column<Year> = {
    key: 'edit',
    header: finances.edit,
    cell: ({ year }) => (
      <TextLink {...organisationPlace(id, `oekonomi/${year}`)}>
        {finances.edit}
        <span className="sr-only"> {year}</span>
      </TextLink>
    ),
  };
  return (
    <Table
      caption={finances.heading}
      captionHidden
      columns={mayEdit ? [...columns, edit] : columns}
      rows={years}
      rowKey={({ year }) => String(year)}
    />
  );
}

/** Financing and budget of an organisation beside what its efforts have, year by year (R40). */
export function FinancesSection({ id, mayEdit }: { id: string; mayEdit: boolean }) {
  const { finances: texts } = useEffortTexts();
  const { data, error, refetch } = useQuery(financesQuery(id));
  const thisYear = yearOf(todayInCopenhagen(currentTime()));
  const years = data?.value.years ?? [];
  const next = years.some(({ year }) => year === thisYear) ? thisYear + 1 : thisYear;
  return (
    <section aria-labelledby="finances-heading">
      <h2 id="finances-heading">{texts.heading}</h2>
      <p>{texts.text}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined &&
        (years.length === 0 ? (
          <EmptyState heading={texts.none} />
        ) : (
          <YearsTable id={id} years={years} mayEdit={mayEdit} />
        ))}
      {data !== undefined && mayEdit && (
        <p>
          <ButtonLink icon="payments" {...organisationPlace(id, `oekonomi/${next}`)}>
            {texts.enter}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
