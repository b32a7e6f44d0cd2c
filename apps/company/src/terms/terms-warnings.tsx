import type { RegistrationWarning } from '@frikort/domain/employment';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { useIsSettled } from '@frikort/ui/components/live-status.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate, shownPeriod } from '@frikort/ui/format';
import type { ReactNode } from 'react';
import { useTermsTexts } from './terms-texts.ts';

function Warning({ warning }: { warning: RegistrationWarning }) {
  const { warnings } = useTermsTexts();
  switch (warning.code) {
    case 'begins-before-grant':
      return (
        <Alert kind="warning" heading={warnings.beforeGrant}>
          <p>
            <Unbroken>{warnings.beforeGrantText({ grantedOn: shownDate(warning.grantedOn) })}</Unbroken>
          </p>
        </Alert>
      );
    case 'locked-from-start':
      return (
        <Alert kind="warning" heading={warnings.locked}>
          <p>
            <Unbroken>{warnings.lockedText({ editableUntil: shownDate(warning.editableUntil) })}</Unbroken>
          </p>
        </Alert>
      );
    case 'overlaps-own':
      return (
        <Alert kind="warning" heading={warnings.overlap}>
          <p>{warnings.overlapText}</p>
          <ul>
            {[
              ...new Set(warning.overlaps.map(({ startDate, endDate }) => shownPeriod(startDate, endDate))),
            ].map((period) => (
              <li key={period} className="nowrap">
                {period}
              </li>
            ))}
          </ul>
        </Alert>
      );
  }
}

type TermsWarningsProps = {
  warnings: readonly RegistrationWarning[];
  /** What is offered because of the dates, and what tells one offer from the next. */
  offer?: { readonly key: string; readonly shown: ReactNode } | undefined;
};

/**
 * What the user should know before sending; none of it blocks (R6). Read out once, when one pauses: half a date is a date
 * too.
 */
export function TermsWarnings({ warnings, offer }: TermsWarningsProps) {
  const settled = useIsSettled(JSON.stringify([warnings, offer?.key]));
  return (
    <div aria-live="polite" className="terms-warnings">
      {settled && (
        <>
          {offer?.shown}
          {warnings.map((warning) => (
            <Warning key={warning.code} warning={warning} />
          ))}
        </>
      )}
    </div>
  );
}
