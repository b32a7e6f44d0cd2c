import { Alert } from '@frikort/ui/components/alert.tsx';
import { CopyButton } from '@frikort/ui/components/copy-button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { Badge, StatusBadge } from '@frikort/ui/components/status.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate, shownInstant } from '@frikort/ui/format';
import { lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { useCitizenMessages } from '../citizen-messages.ts';
import { LatestLetter } from '../letters/letter-links.tsx';
import type { Citizen } from '../queries/citizen.ts';
import { RegisterNotice } from '../register-news/register-notice.tsx';
import type { AskedAction } from './actions.ts';
import type { ActionOutcome } from './citizen-actions.tsx';
import { ShowCard } from './show-card.tsx';
import { OnThroughList } from './through-list.tsx';

const UndoAssignments = lazyPart(() =>
  import('../colleagues/undo-assignments.tsx').then((module) => module.UndoAssignments),
);

const CitizenCorrections = lazyPart(() =>
  import('../corrections/citizen-corrections.tsx').then((module) => module.CitizenCorrections),
);

const WithdrawalNotice = lazyPart(() =>
  import('../withdrawal/withdrawal-notice.tsx').then((module) => module.WithdrawalNotice),
);

const OpenTransferNotice = lazyPart(() =>
  import('../transfers/open-transfer-notice.tsx').then((module) => module.OpenTransferNotice),
);

const UndoGrant = lazyPart(() => import('./undo-grant.tsx').then((module) => module.UndoGrant));

type Flag = Citizen['flags'][number];

function isRegisterFlag(flag: Flag): boolean {
  return flag !== 'name-protected';
}

/** Protected, inactive, and what the CPR register says (R20, R21), beside the name. */
export function CitizenBadges({ citizen }: { citizen: Citizen }) {
  const { flags } = useCitizenMessages();
  return (
    <>
      {citizen.status === 'inactive' && <StatusBadge status="inactive" />}
      {citizen.flags.map((flag) => (
        <Badge key={flag} kind={isRegisterFlag(flag) ? 'warning' : 'error'}>
          {flags[flag]}
        </Badge>
      ))}
    </>
  );
}

/** What can be undone for a minute (R17). */
const assigning: readonly AskedAction[] = ['assign', 'assign-colleague', 'release'];

/** What ends a frikort, or may (R15, R18): the receipt offers the letter. */
const deciding: readonly AskedAction[] = ['deactivate', 'control'];

/** What became of an action. */
function Done({ action, outcome, times, citizen }: ActionDone & { citizen: Citizen }) {
  const messages = useCitizenMessages();
  return (
    <Outcome
      kind={outcome === 'done' ? 'success' : 'info'}
      heading={outcome === 'done' ? messages[action].done : messages[action].already}
      of={times}
    >
      {outcome === 'overtaken' && <p>{messages.overtaken}</p>}
      {outcome === 'done' && assigning.includes(action) && (
        <UndoAssignments citizenIds={[citizen.id]} of={times} />
      )}
      {outcome === 'done' && deciding.includes(action) && citizen.status === 'inactive' && (
        <LatestLetter citizen={citizen} kind="deactivation" />
      )}
      <OnThroughList />
    </Outcome>
  );
}

/** Right after the grant: the number once more, and how to hand it over. */
function Granted({ citizen, onUndone }: { citizen: Citizen; onUndone: () => void }) {
  const { grant, citizen: texts } = useCitizenMessages();
  return (
    <Outcome heading={grant.doneTitle}>
      <p>{grant.doneText}</p>
      <p className="granted__number">{citizen.cardNumber}</p>
      <div className="granted__actions">
        <CopyButton text={citizen.cardNumber} label={texts.copyNumber} />
        <ShowCard citizen={citizen} />
        <UndoGrant citizen={citizen} onUndone={onUndone} />
      </div>
      <LatestLetter citizen={citizen} kind="grant" />
    </Outcome>
  );
}

/** R15: since when and why; what an inactive frikort means. */
function Inactive({ citizen }: { citizen: Citizen }) {
  const { notices } = useCitizenMessages();
  const { statusSince, statusReason, statusDecisionDate } = citizen;
  return (
    <Alert kind="warning" heading={notices.inactiveTitle({ since: shownInstant(statusSince) })}>
      {statusReason !== undefined && (
        <p>
          {notices.inactiveReason} <Typed>{statusReason}</Typed>
        </p>
      )}
      {statusDecisionDate !== undefined && (
        <p>
          <Unbroken>{notices.decisionDate({ date: shownDate(statusDecisionDate) })}</Unbroken>
        </p>
      )}
      <p>{notices.inactiveText}</p>
      <LatestLetter citizen={citizen} kind="deactivation" />
    </Alert>
  );
}

/** What has just been done on the page, with a number that tells one time from the next. */
export type ActionDone = { action: AskedAction; outcome: ActionOutcome; times: number };

type CitizenNoticesProps = {
  citizen: Citizen;
  /** The frikort has just been granted, and nothing else was done since. */
  handingOver: boolean;
  done: ActionDone | undefined;
  /** The grant is undone: there is nobody to show any more (R13). */
  onUndone: () => void;
};

/** What to know before reading on, above the facts. */
export function CitizenNotices({ citizen, handingOver, done, onUndone }: CitizenNoticesProps) {
  const { notices } = useCitizenMessages();
  return (
    <div className="citizen-notices">
      {done !== undefined && <Done key={done.times} {...done} citizen={citizen} />}
      {handingOver && <Granted citizen={citizen} onUndone={onUndone} />}
      {citizen.openTransfer !== undefined && <OpenTransferNotice transfer={citizen.openTransfer} />}
      {citizen.status === 'inactive' && <Inactive citizen={citizen} />}
      <CitizenCorrections citizenId={citizen.id} />
      <WithdrawalNotice citizen={citizen} />
      <RegisterNotice citizen={citizen} />
      {citizen.nameProtected && (
        <Alert kind="info" heading={notices.protectedTitle}>
          <p>{notices.protectedText}</p>
        </Alert>
      )}
    </div>
  );
}
