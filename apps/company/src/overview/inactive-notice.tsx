import { todayInCopenhagen } from '@frikort/domain/calendar';
import { FindAuthority } from '@frikort/ui/authority/authority-contact.tsx';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownPeriod } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { runningOnInactiveQuery } from '../queries/running-on-inactive.ts';
import { useListTexts } from './list-texts.ts';

type InactiveNoticeProps = {
  /** The list is searched or filtered: the notice is then short, not to stand between the search and what it finds. */
  searching: boolean;
  /** Pressed what leads away from the search: the text that is searched for is no part of the address. */
  onShow: () => void;
};

/** Tells of all running employments whose frikort has become inactive (R15), whatever the list below shows. */
export function InactiveNotice({ searching, onShow }: InactiveNoticeProps) {
  const texts = useListTexts();
  const { data } = useQuery(runningOnInactiveQuery(todayInCopenhagen(currentTime())));
  if (data === undefined || data.items.length === 0) return null;
  const { count } = data;
  const heading = texts.inactiveHeading({ count });
  if (searching) {
    return (
      <Alert kind="warning">
        <p>
          {heading}.{' '}
          <TextLink to="/" onClick={onShow}>
            {texts.inactiveShow}
          </TextLink>
        </p>
      </Alert>
    );
  }
  return (
    <Alert kind="warning" heading={heading}>
      <p>{texts.inactiveText}</p>
      <ul>
        {data.items.map(({ id, citizenName, startDate, endDate }) => (
          <li key={id}>
            <TextLink to="/ansaettelser/$id" params={{ id }}>
              {citizenName}, <span className="nowrap">{shownPeriod(startDate, endDate)}</span>
            </TextLink>
          </li>
        ))}
      </ul>
      {count > data.items.length && (
        <p>
          <TextLink
            to="/"
            search={{ enrolmentStatus: 'inactive', status: 'registered', sort: '-endDate' }}
            onClick={onShow}
          >
            {texts.inactiveAll}
          </TextLink>
        </p>
      )}
      <Details summary={texts.findMunicipality}>
        <FindAuthority whose="citizen" />
      </Details>
    </Alert>
  );
}
