import { todayInCopenhagen } from '@frikort/domain/calendar';
import { FindAuthority } from '@frikort/ui/authority/authority-contact.tsx';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownDate } from '@frikort/ui/format';
import { isRunningOnInactiveCard } from '../overview/employment-state.ts';
import type { Employment } from '../queries/employment.ts';
import { useEmploymentTexts } from './employment-texts.ts';

type EmploymentNoticesProps = {
  employment: Employment;
  /** It has just been cancelled, on this page. */
  cancelledNow?: boolean;
};

/** What has become of it, and what that means for the company. */
export function EmploymentNotices({ employment, cancelledNow = false }: EmploymentNoticesProps) {
  const texts = useEmploymentTexts();
  const { status, editable, endDate, editableUntil } = employment;
  const today = todayInCopenhagen(currentTime());
  if (status === 'cancelled') {
    const Notice = cancelledNow ? Outcome : Alert;
    return (
      <Notice kind="info" heading={texts.cancelledHeading}>
        <p>{texts.cancelledText}</p>
      </Notice>
    );
  }
  return (
    <>
      {isRunningOnInactiveCard(employment, today) && (
        <Alert kind="warning" heading={texts.inactiveHeading}>
          <p>{texts.inactiveText}</p>
          <FindAuthority whose="citizen" />
        </Alert>
      )}
      {!editable && (
        <Alert kind="info" heading={texts.lockedHeading}>
          <p>
            <Unbroken>
              {texts.lockedText({ endDate: shownDate(endDate), editableUntil: shownDate(editableUntil) })}
            </Unbroken>
          </p>
          <p>{texts.lockedContact}</p>
        </Alert>
      )}
    </>
  );
}
