import { Button, ButtonGroup } from '@frikort/ui/components/button.tsx';
import type { IconName } from '@frikort/ui/components/icon.tsx';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import { type Citizen, citizenQuery } from '../queries/citizen.ts';
import { type AskedAction, actionsFor } from './actions.ts';
import { AssignmentDialog } from './assignment-dialog.tsx';
import { ShowCard } from './show-card.tsx';

const StatusChangeDialog = lazyDialog(() =>
  import('./status-change-dialog.tsx').then((module) => module.StatusChangeDialog),
);

const ControlDialog = lazyDialog(() => import('./control-dialog.tsx').then((module) => module.ControlDialog));

const AssignColleagueDialog = lazyDialog(() =>
  import('./assign-colleague-dialog.tsx').then((module) => module.AssignColleagueDialog),
);

const OfferDialog = lazyDialog(() =>
  import('../transfers/offer-dialog.tsx').then((module) => module.OfferDialog),
);

const icons: Readonly<Record<AskedAction, IconName>> = {
  assign: 'person-add',
  'assign-colleague': 'persons',
  release: 'close',
  control: 'check',
  transfer: 'arrow-forward',
  deactivate: 'lock',
  reactivate: 'refresh',
};

type AskingProps = {
  action: AskedAction;
  citizen: Citizen;
  onClose: () => void;
  onDone: () => void;
  /** What is asked for is done already, by somebody else or in another tab. */
  onOvertaken: () => void;
};

function Asking({ action, ...rest }: AskingProps) {
  if (action === 'assign' || action === 'release') return <AssignmentDialog kind={action} {...rest} />;
  if (action === 'assign-colleague') return <AssignColleagueDialog {...rest} />;
  if (action === 'transfer') return <OfferDialog {...rest} />;
  if (action === 'control') return <ControlDialog {...rest} />;
  return <StatusChangeDialog kind={action} {...rest} />;
}

/** What became of an action: it was done, or there was nothing left to do, because it was done already. */
export type ActionOutcome = 'done' | 'overtaken';

type CitizenActionsProps = {
  citizen: Citizen;
  /** The sheet is offered above already. */
  handingOver: boolean;
  onDone: (action: AskedAction, outcome: ActionOutcome) => void;
};

/** The buttons of the citizen's page, as the frikort stands (R15, R17, R18), and the dialogs they open. */
export function CitizenActions({ citizen, handingOver, onDone }: CitizenActionsProps) {
  const messages = useCitizenMessages();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<AskedAction>();

  function close(action: AskedAction, outcome: ActionOutcome): void {
    setAsking(undefined);
    onDone(action, outcome);
  }

  function ask(action: AskedAction): void {
    setAsking(action);
    // A page that has stood for a while may name someone who is assigned no longer.
    void queryClient.prefetchQuery(citizenQuery(citizen.id));
  }

  return (
    <>
      <ButtonGroup>
        {actionsFor(citizen).map((action) =>
          action === 'show-card' ? (
            !handingOver && <ShowCard key={action} citizen={citizen} look="primary" />
          ) : (
            <Button
              key={action}
              icon={icons[action]}
              look={action === 'reactivate' ? 'primary' : 'secondary'}
              aria-haspopup="dialog"
              onClick={() => ask(action)}
            >
              {messages[action].action}
            </Button>
          ),
        )}
      </ButtonGroup>
      {asking !== undefined && (
        <Asking
          action={asking}
          citizen={citizen}
          onClose={() => setAsking(undefined)}
          onDone={() => close(asking, 'done')}
          onOvertaken={() => close(asking, 'overtaken')}
        />
      )}
    </>
  );
}
