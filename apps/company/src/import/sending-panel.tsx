import { Button, ButtonLink } from '@frikort/ui/components/button.tsx';
import { LiveStatus } from '@frikort/ui/components/live-status.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState } from '@frikort/ui/components/state.tsx';
import { useImportTexts } from './import-texts.ts';
import type { Sending, Sent } from './use-sending.ts';

/** How far it is, and a way to stop it. */
function Progress({ sending }: { sending: Sending }) {
  const texts = useImportTexts();
  const { progress, stopping, stop } = sending;
  if (progress === undefined) return null;
  const { dryRun, done, total } = progress;
  const label = dryRun ? texts.trying : texts.sending;
  // Read out four times on the way, not with every row.
  const quarter = Math.floor((done / total) * 4);
  const said = Math.round((quarter * total) / 4);
  return (
    <section className="import-progress" aria-labelledby="import-progress">
      <p id="import-progress" className="import-progress__label">
        {label}: {texts.progress({ done, total })}
      </p>
      <progress aria-labelledby="import-progress" value={done} max={total} />
      <LiveStatus text={`${label}: ${texts.progress({ done: said, total })}`} />
      {!dryRun && (
        <Button busy={stopping} onClick={stop}>
          {texts.stop}
        </Button>
      )}
    </section>
  );
}

function SentOutcome({ sent }: { sent: Sent }) {
  const texts = useImportTexts();
  const { created, updated, unchanged, notRegistered, dryRun, stopped, at } = sent;
  const good = created + updated + unchanged;
  if (dryRun) {
    return (
      <Outcome
        kind={notRegistered > 0 ? 'warning' : 'info'}
        heading={texts.outcomeTried({ count: good })}
        of={at}
      >
        {notRegistered > 0 && <p>{texts.outcomeTriedRest({ count: notRegistered })}</p>}
        <p>{texts.outcomeTriedText}</p>
      </Outcome>
    );
  }
  const heading = good === 0 ? texts.outcomeNone : texts.outcome({ created, updated, unchanged });
  return (
    <Outcome kind={good === 0 || notRegistered > 0 ? 'warning' : 'success'} heading={heading} of={at}>
      {notRegistered > 0 && (
        <p>{stopped ? texts.outcomeStopped : texts.outcomeRest({ count: notRegistered })}</p>
      )}
      {good > 0 && (
        <>
          <p>{texts.outcomeNames}</p>
          <p>{texts.outcomeNotToTax}</p>
          <ButtonLink to="/">{texts.toOverview}</ButtonLink>
        </>
      )}
    </Outcome>
  );
}

/** What is under way, what came of it, or why not. */
export function SendingPanel({ sending }: { sending: Sending }) {
  const { failure, sent, busy, retry } = sending;
  return (
    <>
      <Progress sending={sending} />
      {failure !== undefined &&
        (busy ? <ErrorState error={failure} retry={retry} /> : <ErrorState error={failure} />)}
      {sent !== undefined && <SentOutcome sent={sent} />}
    </>
  );
}
