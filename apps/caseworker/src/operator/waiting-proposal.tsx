import { Button, ButtonGroup } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownAmount, shownInstant } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AllowanceEffects } from './allowance-effect.tsx';
import { OpeningEffects } from './open-year.tsx';
import { useOperatorTexts } from './operator-texts.ts';
import { type EnteredYear, type Proposal, previewQuery, useDecideProposal } from './queries/years.ts';

/** What a proposal would enter, if it is another amount. */
const amountOf = ({ allowanceOere, effectiveFrom }: Proposal) =>
  allowanceOere === null || effectiveFrom === null ? undefined : { allowanceOere, effectiveFrom };

type WaitingProposalProps = { entered: EnteredYear; proposal: Proposal; onDone: (what: string) => void };

/** What waits for a second person: what it would do, and what this person can do about it (R1). */
export function WaitingProposal({ entered, proposal, onDone }: WaitingProposalProps) {
  const { proposal: texts } = useOperatorTexts();
  const { year } = entered;
  const amount = amountOf(proposal);
  const { data, error } = useQuery(previewQuery(year, amount));
  const decide = useDecideProposal(year, proposal.id);
  const [asked, setAsked] = useState<'confirm' | 'drop'>();
  const own = proposal.isCaller === true;
  const said = {
    confirm: { action: texts.confirm, title: texts.confirmTitle, done: texts.confirmed },
    drop: own
      ? { action: texts.withdraw, title: texts.withdrawTitle, done: texts.withdrawn }
      : { action: texts.reject, title: texts.rejectTitle, done: texts.rejected },
  };
  const effects =
    data === undefined ? (
      error === null && <Loading />
    ) : amount === undefined ? (
      <OpeningEffects preview={data} opensAt={proposal.opensAt} takesTwo />
    ) : (
      <AllowanceEffects entered={entered} proposal={amount} preview={data} />
    );
  return (
    <section aria-labelledby="proposal-heading">
      <h2 id="proposal-heading">{texts.heading}</h2>
      <p className="font-lead">
        <Unbroken>
          {amount === undefined
            ? texts.opening({ name: proposal.proposedBy, at: shownInstant(proposal.proposedAt), year })
            : texts.amount({
                name: proposal.proposedBy,
                at: shownInstant(proposal.proposedAt),
                amount: shownAmount(amount.allowanceOere),
              })}
        </Unbroken>
      </p>
      {error !== null && <ProblemAlert error={error} />}
      {effects !== false && (
        <Outcome kind="info" heading={texts.effectHeading} of={proposal.id}>
          {effects}
        </Outcome>
      )}
      {proposal.source !== null && <p>{texts.source({ source: proposal.source })}</p>}
      <p>{own ? texts.another : texts.yours}</p>
      <ButtonGroup>
        {!own && data !== undefined && (
          <Button look="primary" onClick={() => setAsked('confirm')}>
            {texts.confirm}
          </Button>
        )}
        <Button onClick={() => setAsked('drop')}>{said.drop.action}</Button>
      </ButtonGroup>
      {asked && (
        <ConfirmDialog
          title={said[asked].title({ year })}
          confirmLabel={said[asked].action}
          busy={decide.isPending}
          error={decide.error}
          onCancel={() => setAsked(undefined)}
          onConfirm={() =>
            decide.mutate(asked, {
              onSuccess: () => {
                setAsked(undefined);
                onDone(said[asked].done);
              },
            })
          }
          consequence={asked === 'confirm' ? effects : <p>{texts.staysAsItIs}</p>}
        />
      )}
    </section>
  );
}
