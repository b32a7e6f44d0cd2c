import { PrintedChoices } from '@frikort/ui/components/printed-choices.tsx';
import { shownDate } from '@frikort/ui/format';
import { useMessages } from '../messages.ts';
import { employmentSorts, type OverviewSearch } from './overview-search.ts';
import { usePeriodTexts } from './period-texts.ts';

/** What the overview was searched for and filtered by, on paper. */
export function PrintedOverview({ search, text }: { search: OverviewSearch; text: string }) {
  const { overview } = useMessages();
  const period = usePeriodTexts();
  const { year, status, editable, enrolmentStatus, productionUnit, endsFrom, endsUntil } = search;
  const { sort = employmentSorts[0] } = search;
  const editableWord = editable === true ? overview.editableYes : overview.editableNo;
  const frikort = { active: overview.frikortIsActive, inactive: overview.frikortIsInactive };
  return (
    <PrintedChoices
      choices={[
        { label: overview.text, chosen: text },
        { label: overview.year, chosen: year?.toString() },
        { label: overview.status, chosen: status && overview[status] },
        { label: overview.editable, chosen: editable === undefined ? undefined : editableWord },
        { label: overview.frikort, chosen: enrolmentStatus && frikort[enrolmentStatus] },
        { label: overview.productionUnit, chosen: productionUnit },
        { label: period.from, chosen: endsFrom && shownDate(endsFrom) },
        { label: period.until, chosen: endsUntil && shownDate(endsUntil) },
        { label: overview.sort, chosen: overview.sorts[sort] },
      ]}
    />
  );
}
