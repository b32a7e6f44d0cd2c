import { Button, ButtonGroup, FunctionButton } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { LiveStatus } from '@frikort/ui/components/live-status.tsx';
import { shownAmount } from '@frikort/ui/format';
import { useState } from 'react';
import { useImportTexts } from './import-texts.ts';
import type { RowCounts } from './rows/row-view.ts';

type ActionsProps = {
  counts: RowCounts;
  busy: boolean;
  onSend: (dryRun: boolean) => void;
  /** Nothing can be sent as it stands: leads to what has to be mended. */
  onStopped: () => void;
  onNextWrong: () => void;
  only: boolean;
  onOnly: (only: boolean) => void;
};

/** How many rows can be sent and what they come to, what is in the way of the others, and the buttons that send. */
export function Actions({ counts, busy, onSend, onStopped, onNextWrong, only, onOnly }: ActionsProps) {
  const texts = useImportTexts();
  const [asking, setAsking] = useState(false);
  const { ready, readyOere, wrong, repeats, registered, passedOver, locked } = counts;
  const amount = shownAmount(readyOere);
  const others = [
    wrong > 0 && texts.wrong({ count: wrong }),
    repeats > 0 && texts.repeats({ count: repeats }),
    registered > 0 && texts.registered({ count: registered }),
    passedOver > 0 && texts.passedOverCount({ count: passedOver }),
  ].filter((text) => text !== false);
  const stands = texts.ready({ count: ready, amount });
  return (
    <section className="import-actions" id="import-actions" tabIndex={-1} aria-labelledby="import-stands">
      <h2 id="import-stands" className="import-actions__ready">
        {stands}
      </h2>
      {others.length > 0 && <p>{others.join(' · ')}</p>}
      <LiveStatus text={[stands, ...others].join('. ')} pauseMs={800} />
      <ButtonGroup>
        <Button
          look="primary"
          busy={busy}
          onClick={() => {
            if (ready === 0) onStopped();
            else setAsking(true);
          }}
        >
          {ready === 0 ? texts.nothingReady : texts.register({ count: ready })}
        </Button>
        <Button
          busy={busy}
          aria-describedby="import-try-hint"
          onClick={() => (ready === 0 ? onStopped() : onSend(true))}
        >
          {texts.tryFirst}
        </Button>
      </ButtonGroup>
      <p className="form-hint" id="import-try-hint">
        {texts.tryHint}
      </p>
      {wrong + repeats > 0 && (
        <div className="import-actions__wrong">
          <FunctionButton icon="arrow-forward" onClick={onNextWrong}>
            {texts.nextWrong}
          </FunctionButton>
          <FunctionButton
            icon={only ? 'list-check' : 'visibility'}
            aria-pressed={only}
            onClick={() => onOnly(!only)}
          >
            {texts.onlyWrong}
          </FunctionButton>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          title={texts.registerTitle({ count: ready })}
          confirmLabel={texts.register({ count: ready })}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onSend(false);
          }}
          consequence={
            <>
              <p>{texts.registerText({ amount })}</p>
              {wrong + repeats > 0 && <p>{texts.registerRest({ count: wrong + repeats })}</p>}
              {locked > 0 && <p>{texts.registerLocked({ count: locked })}</p>}
            </>
          }
        />
      )}
    </section>
  );
}
