import { isRefusedWith } from '@frikort/api-client/problem';
import type { AllowanceInput } from '@frikort/domain/operator-schemas';
import { useRequestKey } from '@frikort/ui/attempt';
import { Button } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownAmount, shownInstant } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cancelledSteps } from './cancelled-steps.ts';
import { useOperatorTexts } from './operator-texts.ts';
import {
  type EnteredYear,
  previewQuery,
  useChangeAllowance,
  useProposeChange,
  type YearPreview,
} from './queries/years.ts';

type EffectsProps = { entered: EnteredYear; proposal: AllowanceInput; preview: YearPreview };

/** What another amount does: from when, to whom, and what counts after it. */
export function AllowanceEffects({ entered, proposal, preview }: EffectsProps) {
  const { year: texts, years } = useOperatorTexts();
  const { kind, bindsFrom, cards, cardsInUse, highestUsedOere, steps } = preview;
  const facts = { amount: shownAmount(proposal.allowanceOere), at: shownInstant(bindsFrom) };
  // The first line has told from when the amount itself counts.
  const later = steps.slice(1).filter(({ from }) => from !== bindsFrom);
  return (
    <ul>
      {kind !== 'opening' && (
        <li>
          <Unbroken>{texts.effect[kind](facts)}</Unbroken>
        </li>
      )}
      {cancelledSteps(entered, preview).map(({ from, allowanceOere }) => (
        <li key={`cancelled ${from}`}>
          <Unbroken>{texts.cancels({ amount: shownAmount(allowanceOere), at: shownInstant(from) })}</Unbroken>
        </li>
      ))}
      <li>
        {entered.openedAt === null
          ? texts.affectsNone
          : texts.affects({ cards: cards.active + cards.inactive, inUse: cardsInUse })}
      </li>
      {cardsInUse > 0 && <li>{texts.used({ amount: shownAmount(highestUsedOere) })}</li>}
      {later.map(({ from, allowanceOere }) => (
        <li key={from}>
          <Unbroken>{`${texts.afterwards}: ${years.step({ amount: shownAmount(allowanceOere), from: shownInstant(from) })}`}</Unbroken>
        </li>
      ))}
    </ul>
  );
}

/** Refusals that trying again in the same dialog cannot change: what the effect was told from has changed. */
const overtakenBy = [
  'allowance-below-used',
  'later-allowance-in-force',
  'proposal-pending',
  'second-person-required',
  'not-found',
] as const;

type AllowanceEffectProps = {
  entered: EnteredYear;
  proposal: AllowanceInput;
  /** Whether a lowering of a year with cards has to be confirmed by another. */
  takesTwo: boolean;
  onDone: (what: string) => void;
};

/** What the amount that stands in the form would do, or why it is refused; and the button that enters it. */
export function AllowanceEffect({ entered, proposal, takesTwo, onDone }: AllowanceEffectProps) {
  const { year: texts } = useOperatorTexts();
  const { year } = entered;
  const { data, error } = useQuery(previewQuery(year, proposal));
  const change = useChangeAllowance(year);
  const propose = useProposeChange(year);
  const keyOf = useRequestKey();
  const [asked, setAsked] = useState(false);
  // What was shown may hold no longer: what refused the change says what does.
  const isProposal = takesTwo && entered.openedAt !== null && data?.kind === 'lowering';
  const order = isProposal ? propose : change;
  const refusal = asked ? error : (order.error ?? error);
  if (refusal !== null) return <ProblemAlert error={refusal} />;
  if (data === undefined) return <Loading />;
  const effects = <AllowanceEffects entered={entered} proposal={proposal} preview={data} />;
  const action = isProposal ? texts.proposeAction : texts.changeAction;
  const giveUp = (why: unknown) => {
    if (isRefusedWith(why, ...overtakenBy)) setAsked(false);
  };
  return (
    <>
      <Outcome kind="info" heading={texts.effectHeading} of={proposal}>
        {effects}
      </Outcome>
      {isProposal && <p>{texts.loweringTakesTwo}</p>}
      <Button look="primary" onClick={() => setAsked(true)}>
        {action}
      </Button>
      {asked && (
        <ConfirmDialog
          title={(isProposal ? texts.proposeTitle : texts.changeTitle)({
            amount: shownAmount(proposal.allowanceOere),
          })}
          confirmLabel={action}
          busy={order.isPending}
          error={order.error}
          onCancel={() => setAsked(false)}
          onConfirm={() =>
            isProposal
              ? propose.mutate(
                  { kind: 'allowance', ...proposal },
                  { onSuccess: () => onDone(texts.changeProposed), onError: giveUp },
                )
              : change.mutate(
                  { input: proposal, key: keyOf(proposal) },
                  { onSuccess: () => onDone(texts.changeDone), onError: giveUp },
                )
          }
          consequence={effects}
        />
      )}
    </>
  );
}
