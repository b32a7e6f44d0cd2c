import { todayInCopenhagen } from '@frikort/domain/calendar';
import { endsThatLockSoon, lockWarnedDays } from '@frikort/domain/message';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { useQuery } from '@tanstack/react-query';
import { totalsQuery } from '../queries/employment-totals.ts';
import { useListTexts } from './list-texts.ts';

/** How many employments can soon be edited no longer (R7, R35), leading to the list of just these. */
export function LockingNotice({ onShow }: { onShow: () => void }) {
  const texts = useListTexts();
  const { earliest: endsFrom, latest: endsUntil } = endsThatLockSoon(todayInCopenhagen(currentTime()));
  const search = { status: 'registered', endsFrom, endsUntil } as const;
  const { data } = useQuery(totalsQuery(search));
  if (data === undefined || data.count === 0) return null;
  return (
    <Alert kind="info" heading={texts.attention}>
      <p>
        <TextLink to="/" search={{ ...search, sort: 'endDate' }} onClick={onShow}>
          {texts.lockingSoon({ count: data.count, days: lockWarnedDays })}
        </TextLink>
        . {texts.lockingText}
      </p>
    </Alert>
  );
}
