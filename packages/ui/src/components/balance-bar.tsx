import { shownAmount } from '../format.ts';
import { useUiMessages } from '../messages.ts';

type BalanceBarProps = {
  allowanceOere: number;
  remainingOere: number;
  /** What stands above the figure; default "Restbeløb". */
  label?: string;
  /** The label as a heading of this level, where the balance is a part of the page by itself. */
  level?: 2 | 3;
  /** An amount about to be registered, in øre: shown as a part of its own between used and left. */
  previewOere?: number;
  /** False when nothing more can be earned: the year is over, or the frikort inactive. The bar is then grey. */
  usable?: boolean;
  /** `large` on a page whose main message is the balance. */
  size?: 'large' | 'normal';
};

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, (part / whole) * 100));
}

type PartProps = { part: 'used' | 'preview' | 'left'; children: string };

/** A line of the legend: the colour of a part of the bar, and what it is. */
function Part({ part, children }: PartProps) {
  return (
    <span className={`balance__part balance__part--${part}`}>
      <span className="balance__swatch" aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}

/**
 * The remaining balance of a card as figure and bar (R2). The bar fills from the left with what is used; all that it
 * shows stands in words too, so the bar itself is decoration. Amounts in øre.
 */
export function BalanceBar({
  allowanceOere,
  remainingOere,
  label,
  level,
  previewOere = 0,
  usable = true,
  size = 'normal',
}: BalanceBarProps) {
  const { balance } = useUiMessages();
  const Label = level === undefined ? 'p' : (`h${level}` as const);
  const usedOere = allowanceOere - remainingOere;
  const used = share(usedOere, allowanceOere);
  const preview = Math.min(share(previewOere, allowanceOere), 100 - used);
  return (
    <div className={`balance balance--${size} ${usable ? '' : 'balance--unusable'}`}>
      <Label className="balance__label">{label ?? balance.remaining}</Label>
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
        <rect className="balance__left" width="100" height="10" />
        <rect className="balance__preview" x={used} width={preview} height="10" />
        <rect className="balance__used" width={used} height="10" />
      </svg>
      <p className="balance__legend">
        <Part part="used">{balance.used({ used: shownAmount(usedOere) })}</Part>
        {previewOere > 0 && (
          <Part part="preview">{balance.usedAfter({ amount: shownAmount(previewOere) })}</Part>
        )}
        {used + preview < 100 && <Part part="left">{usable ? balance.free : balance.unused}</Part>}
      </p>
    </div>
  );
}
