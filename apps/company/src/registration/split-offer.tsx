import { yearOf } from '@frikort/domain/calendar';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button, FunctionButton } from '@frikort/ui/components/button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownAmount, shownPeriod } from '@frikort/ui/format';
import type { BalanceOf } from '../terms/check-terms.ts';
import { useRegistrationTexts } from './registration-texts.ts';
import { type SplitPlan, undividedOere } from './split-plan.ts';

type SplitOfferProps = { parts: SplitPlan['parts']; balanceOf: BalanceOf; onSplit: () => void };

/** R5: the period crosses New Year; one press makes two registrations of it. */
export function SplitOffer({ parts, balanceOf, onSplit }: SplitOfferProps) {
  const texts = useRegistrationTexts();
  const withoutCard = parts
    .map(({ startDate }) => yearOf(startDate))
    .filter((year) => balanceOf(year) === null);
  return (
    <Alert kind="info" heading={texts.splitHeading}>
      <p>{texts.splitText}</p>
      <ul>
        {parts.map(({ startDate, endDate }) => (
          <li key={startDate} className="nowrap">
            {shownPeriod(startDate, endDate)}
          </li>
        ))}
      </ul>
      {withoutCard.map((year) => (
        <p key={year}>{texts.splitNoCard({ year })}</p>
      ))}
      <Button onClick={onSplit}>{texts.split({ count: parts.length })}</Button>
    </Alert>
  );
}

type SplitNoticeProps = {
  plan: SplitPlan;
  /** The offer to split has just been taken up. */
  now: boolean;
  onUndo: () => void;
};

/** Which part is being registered, and what is to be divided. */
export function SplitNotice({ plan, now, onUndo }: SplitNoticeProps) {
  const texts = useRegistrationTexts();
  const part = plan.parts[plan.position];
  if (part === undefined) return null;
  const { totalOere, position } = plan;
  const rest = undividedOere(plan);
  const Notice = now ? Outcome : Alert;
  return (
    <Notice kind="info" heading={texts.partHeading({ part: position + 1, count: plan.parts.length })}>
      <p>
        <Unbroken>{texts.partText({ period: shownPeriod(part.startDate, part.endDate) })}</Unbroken>
      </p>
      {position === 0 && totalOere !== null && (
        <p>{texts.partTotal({ total: shownAmount(totalOere), year: yearOf(part.startDate) })}</p>
      )}
      {position > 0 && rest !== undefined && <p>{texts.partRest({ rest: shownAmount(rest) })}</p>}
      {position === 0 && (
        <FunctionButton icon="close" onClick={onUndo}>
          {texts.partUndo}
        </FunctionButton>
      )}
    </Notice>
  );
}
