import { Select } from '@frikort/ui/components/choice.tsx';
import { programmeYearsQuery } from '@frikort/ui/programme-years';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../messages.ts';
import { employmentSorts, type OverviewSearch } from './overview-search.ts';
import { ProductionUnitFilter } from './production-unit-filter.tsx';
import { useChangeSearch } from './use-change-search.ts';

type Choice = { search: OverviewSearch; change: (change: Record<string, unknown>) => void };

function YearFilter({ search, change }: Choice) {
  const { overview } = useMessages();
  const { data } = useQuery(programmeYearsQuery);
  const years = data?.items.map(({ year }) => year) ?? [];
  // A year from the address stays chosen although the years have not come yet.
  const shown = search.year === undefined || years.includes(search.year) ? years : [...years, search.year];
  return (
    <Select
      id="overview-year"
      label={overview.year}
      value={search.year ?? ''}
      onChange={({ target }) => change({ year: target.value === '' ? undefined : Number(target.value) })}
    >
      <option value="">{overview.allYears}</option>
      {shown
        .toSorted((one, other) => other - one)
        .map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
    </Select>
  );
}

function StatusFilters({ search, change }: Choice) {
  const { overview } = useMessages();
  return (
    <>
      <Select
        id="overview-status"
        label={overview.status}
        value={search.status ?? ''}
        onChange={({ target }) => change({ status: target.value })}
      >
        <option value="">{overview.allStatuses}</option>
        <option value="registered">{overview.registered}</option>
        <option value="cancelled">{overview.cancelled}</option>
      </Select>
      <Select
        id="overview-editable"
        label={overview.editable}
        value={search.editable === undefined ? '' : String(search.editable)}
        onChange={({ target }) =>
          change({ editable: target.value === '' ? undefined : target.value === 'true' })
        }
      >
        <option value="">{overview.editableAll}</option>
        <option value="true">{overview.editableYes}</option>
        <option value="false">{overview.editableNo}</option>
      </Select>
      <Select
        id="overview-enrolment-status"
        label={overview.frikort}
        value={search.enrolmentStatus ?? ''}
        onChange={({ target }) => change({ enrolmentStatus: target.value })}
      >
        <option value="">{overview.allStatuses}</option>
        <option value="active">{overview.frikortIsActive}</option>
        <option value="inactive">{overview.frikortIsInactive}</option>
      </Select>
      <ProductionUnitFilter
        chosen={search.productionUnit}
        onChoose={(productionUnit) => change({ productionUnit })}
      />
      <Select
        id="overview-sort"
        label={overview.sort}
        value={search.sort ?? employmentSorts[0]}
        onChange={({ target }) => change({ sort: target.value })}
      >
        {employmentSorts.map((sort) => (
          <option key={sort} value={sort}>
            {overview.sorts[sort]}
          </option>
        ))}
      </Select>
    </>
  );
}

/** The year, the filters by what an employment is, and the order. */
export function OverviewChoices({ search }: { search: OverviewSearch }) {
  const change = useChangeSearch(search);
  return (
    <>
      <YearFilter search={search} change={change} />
      <StatusFilters search={search} change={change} />
    </>
  );
}
