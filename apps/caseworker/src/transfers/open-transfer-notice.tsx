import { Alert } from '@frikort/ui/components/alert.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate } from '@frikort/ui/format';
import type { Citizen } from '../queries/citizen.ts';
import { useTransferTexts } from './transfer-texts.ts';

type OpenTransferNoticeProps = { transfer: NonNullable<Citizen['openTransfer']> };

/** On the citizen's page: another municipality is asked, or asks (R19). */
export function OpenTransferNotice({ transfer }: OpenTransferNoticeProps) {
  const { notice } = useTransferTexts();
  const { kind, otherAuthority, openUntil } = transfer;
  const authority = otherAuthority.name;
  const date = shownDate(openUntil);
  return (
    <Alert kind="info" heading={notice[kind]({ authority })}>
      <p>
        <Unbroken>{kind === 'offer' ? notice.offerText({ date }) : notice.requestText({ date })}</Unbroken>{' '}
        <TextLink to="/overfoersler" search={kind === 'offer' ? { direction: 'outgoing' } : {}}>
          {notice.link}
        </TextLink>
      </p>
    </Alert>
  );
}
