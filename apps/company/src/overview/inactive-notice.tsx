import { todayInCopenhagen } from '@frikort/domain/calendar';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { shownPeriod } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../messages.ts';
import { runningOnInactiveQuery } from '../queries/employments.ts';

/** Tells of all running employments whose frikort has become inactive (R15), whatever the list below shows. */
export function InactiveNotice() {
  const { overview } = useMessages();
  const { data } = useQuery(runningOnInactiveQuery(todayInCopenhagen(new Date())));
  if (data === undefined || data.items.length === 0) return null;
  const count = data.totals?.count ?? data.items.length;
  return (
    <Alert kind="warning" heading={overview.inactiveHeading({ count })}>
      <p>{overview.inactiveText}</p>
      <ul>
        {data.items.map(({ id, citizenName, startDate, endDate }) => (
          <li key={id}>
            <TextLink to="/ansaettelser/$id" params={{ id }}>
              {citizenName}, {shownPeriod(startDate, endDate)}
            </TextLink>
          </li>
        ))}
      </ul>
      {count > data.items.length && (
        <p>
          <TextLink to="/" search={{ enrolmentStatus: 'inactive', status: 'registered', sort: '-endDate' }}>
            {overview.inactiveAll({ count })}
          </TextLink>
        </p>
      )}
    </Alert>
  );
}
