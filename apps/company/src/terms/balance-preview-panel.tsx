import { BalanceBar } from '@frikort/ui/components/balance-bar.tsx';
import { shownAmount } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { programmeYearsQuery } from '../queries/programme-years.ts';
import type { BalancePreview } from './balance-preview.ts';
import { useTermsTexts } from './terms-texts.ts';

/** Long enough not to read out every digit. */
const pauseMs = 800;

/** The text as it was when one last paused in typing. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), pauseMs);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}

type AvailableProps = {
  preview: BalancePreview;
  /** The year on whose card an employment that is being edited stands: what it holds itself is counted as left. */
  heldYear?: number | undefined;
};

/** What may be registered, as a bar of the year's allowance; as a figure alone while the allowance is not known. */
function Available({ preview: { year, availableOere, amountOere }, heldYear }: AvailableProps) {
  const texts = useTermsTexts();
  const label = heldYear === year ? texts.balanceWithoutThis({ year }) : texts.balance({ year });
  const { data } = useQuery(programmeYearsQuery);
  const allowanceOere = data?.items.find((one) => one.year === year)?.allowanceOere;
  if (allowanceOere === undefined || allowanceOere < availableOere) {
    return (
      <p>
        {label}: <strong>{shownAmount(availableOere)}</strong>
      </p>
    );
  }
  return (
    <BalanceBar
      allowanceOere={allowanceOere}
      remainingOere={availableOere}
      label={label}
      {...(amountOere !== undefined && { previewOere: amountOere })}
    />
  );
}

/** The balance of the card before and after the employment that is being typed. */
export function BalancePreviewPanel({ preview, heldYear }: AvailableProps) {
  const texts = useTermsTexts();
  const { year, availableOere, afterOere } = preview;
  const after = afterOere === undefined ? '' : texts.after({ amount: shownAmount(afterOere), year });
  const outcome = availableOere === 0 ? texts.nothingLeft({ year }) : after;
  const spoken = useSettled(outcome);
  return (
    <div className="balance-preview">
      <Available preview={preview} heldYear={heldYear} />
      <p className="balance-preview__after" aria-hidden="true">
        {outcome}
      </p>
      <p className="sr-only" role="status">
        {spoken}
      </p>
    </div>
  );
}
