import { Alert } from '@frikort/ui/components/alert.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { objectionsQuery, reopeningsQuery } from '@frikort/ui/corrections/corrections';
import { useCorrectionTexts } from '@frikort/ui/corrections/corrections-texts';
import { shownDate, shownPeriod } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import type { Employment } from '../queries/employment.ts';
import { useOverviewCorrectionTexts } from './overview-corrections-texts.ts';

function Link({ employment: { id, citizenName, startDate, endDate } }: { employment: Employment }) {
  return (
    <TextLink to="/ansaettelser/$id" params={{ id }}>
      {citizenName}, <span className="nowrap">{shownPeriod(startDate, endDate)}</span>
    </TextLink>
  );
}

/** On the overview: what citizens say is wrong, and what a municipality has opened for the company (R30). */
export function OverviewCorrections() {
  const texts = useOverviewCorrectionTexts();
  const { words } = useCorrectionTexts();
  const { data: said } = useQuery(objectionsQuery('company', { state: 'open' }));
  const { data: opened } = useQuery(reopeningsQuery('company', { state: 'approved', editable: 'true' }));
  const objections = said?.items ?? [];
  const reopenings = opened?.items ?? [];
  return (
    <>
      {objections.length > 0 && (
        <Alert kind="warning" heading={texts.disputed({ count: objections.length })}>
          <ul>
            {objections.map(({ id, reason, employment }) => (
              <li key={id}>
                <Link employment={employment} />: {words[reason]}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {reopenings.length > 0 && (
        <Alert kind="info" heading={texts.opened({ count: reopenings.length })}>
          <ul>
            {reopenings.map(({ id, employment }) => (
              <li key={id}>
                <Link employment={employment} />:{' '}
                <span className="nowrap">{texts.until({ until: shownDate(employment.editableUntil) })}</span>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
