import { BalanceBar } from '@frikort/ui/components/balance-bar.tsx';
import { shownAmount } from '@frikort/ui/format';
import { programmeYearsQuery } from '@frikort/ui/programme-years';
import { useQuery } from '@tanstack/react-query';
import type { BalancePreview } from './balance-preview.ts';
import { useTermsTexts } from './terms-texts.ts';

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

/** What the employment that is being typed leaves on the card, in words; nothing while that is not known. */
export function useBalanceOutcome(preview: BalancePreview | undefined): string {
  const texts = useTermsTexts();
  if (preview === undefined) return '';
  const { year, availableOere, afterOere } = preview;
  if (availableOere === 0) return texts.nothingLeft({ year });
  return afterOere === undefined ? '' : texts.after({ amount: shownAmount(afterOere), year });
}

/** The balance of the card before and after the employment that is being typed. `PayField` says it. */
export function BalancePreviewPanel({ preview, heldYear }: AvailableProps) {
  const outcome = useBalanceOutcome(preview);
  return (
    <div className="balance-preview">
      <Available preview={preview} heldYear={heldYear} />
      <p className="balance-preview__after" aria-hidden="true">
        {outcome}
      </p>
    </div>
  );
}
