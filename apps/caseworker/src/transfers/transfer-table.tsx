import { daysBetween, todayInCopenhagen } from '@frikort/domain/calendar';
import { Button } from '@frikort/ui/components/button.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { Badge, type BadgeKind } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownDate, shownInstant } from '@frikort/ui/format';
import type { Transfer } from '../queries/transfers.ts';
import { shownCpr } from '../shown-cpr.ts';
import type { DecisionKind } from './decision-dialog.tsx';
import { useTransferTexts } from './transfer-texts.ts';
import type { TransferTexts } from './transfers.da.ts';

const kinds: Readonly<Record<Transfer['state'], BadgeKind>> = {
  pending: 'info',
  accepted: 'success',
  refused: 'warning',
  withdrawn: 'neutral',
  expired: 'neutral',
};

/** Whom it is about, as far as that is told (R19): a link only to one's own citizen. */
function WhomCell({ transfer }: { transfer: Transfer }) {
  const texts = useTransferTexts();
  const { citizen, kind, direction, state } = transfer;
  if (citizen === undefined) {
    const isAsking = kind === 'request' && direction === 'outgoing' && state === 'pending';
    return <span>{isAsking ? texts.hiddenBefore : texts.hidden}</span>;
  }
  return (
    <div>
      {citizen.id === undefined ? (
        citizen.name
      ) : (
        <TextLink to="/borger/$citizenId" params={{ citizenId: citizen.id }}>
          {citizen.name}
        </TextLink>
      )}
      <p className="transfer-more nowrap">{shownCpr(citizen.cpr)}</p>
      <p className="transfer-more">{citizen.cardNumber}</p>
    </div>
  );
}

/** What was offered or asked for, by whom. */
function sentenceOf({ kind, direction, otherAuthority }: Transfer, texts: TransferTexts): string {
  const authority = otherAuthority?.name;
  if (kind === 'request' && direction === 'outgoing')
    return authority === undefined ? texts.requestMade : texts.requestMadeTo({ authority });
  const of = { authority: authority ?? '' };
  if (kind === 'request') return texts.requestFrom(of);
  return direction === 'incoming' ? texts.offerFrom(of) : texts.offerTo(of);
}

function WhatCell({ transfer }: { transfer: Transfer }) {
  const texts = useTransferTexts();
  return (
    <div>
      {sentenceOf(transfer, texts)}
      <p className="transfer-more">
        <Typed>{transfer.reason}</Typed>
      </p>
    </div>
  );
}

function SentCell({ transfer: { openedAt, openedBy } }: { transfer: Transfer }) {
  const texts = useTransferTexts();
  const openedOn = todayInCopenhagen(new Date(openedAt));
  const count = Math.max(0, daysBetween(openedOn, todayInCopenhagen(currentTime())));
  return (
    <div>
      <span className="nowrap">{shownDate(openedOn)}</span>
      <p className="transfer-more">
        {texts.age({ count })}
        {openedBy !== undefined && ` ${texts.by({ name: openedBy })}`}
      </p>
    </div>
  );
}

function StateCell({ transfer }: { transfer: Transfer }) {
  const texts = useTransferTexts();
  const { state, openUntil, decidedAt, refusalReason } = transfer;
  return (
    <div>
      <Badge kind={kinds[state]}>{texts.states[state]}</Badge>
      {(state === 'pending' || state === 'expired') && (
        <p className="transfer-more">
          <Unbroken>{texts.openUntil({ date: shownDate(openUntil) })}</Unbroken>
        </p>
      )}
      {decidedAt !== undefined && (
        <p className="transfer-more">
          <Unbroken>{shownInstant(decidedAt)}</Unbroken>
        </p>
      )}
      {refusalReason !== undefined && (
        <p className="transfer-more">
          {texts.refusalReason} <Typed>{refusalReason}</Typed>
        </p>
      )}
    </div>
  );
}

type TransferTableProps = {
  caption: string;
  transfers: readonly Transfer[];
  onAsk: (kind: DecisionKind, transfer: Transfer) => void;
};

/** Transfers with their state and age, and what can be done about each. */
export function TransferTable({ caption, transfers, onAsk }: TransferTableProps) {
  const texts = useTransferTexts();
  const decisions = (transfer: Transfer): readonly DecisionKind[] => {
    if (transfer.state !== 'pending') return [];
    return transfer.direction === 'incoming' ? ['accept', 'decline'] : ['withdraw'];
  };
  const named = ({ citizen }: Transfer) => citizen?.name ?? '';
  const columns: Column<Transfer>[] = [
    {
      key: 'whom',
      header: texts.citizen,
      rowHeader: true,
      cell: (transfer) => <WhomCell transfer={transfer} />,
    },
    { key: 'what', header: texts.what, cell: (transfer) => <WhatCell transfer={transfer} /> },
    { key: 'sent', header: texts.sent, cell: (transfer) => <SentCell transfer={transfer} /> },
    { key: 'state', header: texts.state, cell: (transfer) => <StateCell transfer={transfer} /> },
  ];
  const answer: Column<Transfer> = {
    key: 'answer',
    header: texts.answer,
    cell: (transfer) => (
      <div className="transfer-answers">
        {decisions(transfer).map((kind) => (
          <Button
            key={kind}
            look={kind === 'accept' ? 'primary' : 'secondary'}
            aria-haspopup="dialog"
            onClick={() => onAsk(kind, transfer)}
          >
            {texts[kind].action}
            <span className="sr-only"> {named(transfer)}</span>
          </Button>
        ))}
      </div>
    ),
  };
  const mayAnswer = transfers.some((transfer) => decisions(transfer).length > 0);
  return (
    <Table
      caption={caption}
      captionHidden
      columns={mayAnswer ? [...columns, answer] : columns}
      rows={transfers}
      rowKey={({ id }) => id}
    />
  );
}
