import { shownAmount } from '../format.ts';
import { useUiMessages } from '../messages.ts';

type BalanceBarProps = {
  allowanceOere: number;
  remainingOere: number;
  /** What stands above the figure; default "Restbeløb". */
  label?: string;
  /** An amount about to be registered, in øre: shown as a part of its own between used and left. */
  previewOere?: number;
  /** False when nothing more can be earned: the year is over, or the frikort inactive. What is left is then grey. */
  usable?: boolean;
  /** `large` on a page whose main message is the balance. */
  size?: 'large' | 'normal';
};

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, (part / whole) * 100));
}

/**
 * The remaining balance of a card as figure and bar (R2). All that the bar shows stands in words too, so the bar
 * itself is decoration. Amounts in øre.
 */
export function BalanceBar({
  allowanceOere,
  remainingOere,
  label,
  previewOere = 0,
  usable = true,
  size = 'normal',
}: BalanceBarProps) {
  const { balance } = useUiMessages();
  const usedOere = allowanceOere - remainingOere;
  const used = share(usedOere, allowanceOere);
  const preview = Math.min(share(previewOere, allowanceOere), 100 - used);
  return (
    <div className={`balance balance--${size} ${usable ? '' : 'balance--unusable'}`}>
      <p className="balance__label">{label ?? balance.remaining}</p>
      <p className="balance__figure">
        <strong>{shownAmount(remainingOere)}</strong>{' '}
        <span>{balance.ofAllowance({ allowance: shownAmount(allowanceOere) })}</span>
      </p>
      <svg
        className="balance__bar"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="balance__track" width="100" height="10" />
        <rect
          className="balance__left"
          x={used + preview}
          width={Math.max(0, 100 - used - preview)}
          height="10"
        />
        <rect className="balance__preview" x={used} width={preview} height="10" />
      </svg>
      <p className="balance__used">
        <span>{balance.used({ used: shownAmount(usedOere) })}</span>
        {previewOere > 0 && <span>{balance.usedAfter({ amount: shownAmount(previewOere) })}</span>}
      </p>
    </div>
  );
}
