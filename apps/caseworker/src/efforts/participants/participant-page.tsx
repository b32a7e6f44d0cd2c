import { Button, ButtonGroup, ButtonLink } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { type Description, DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { shownDate } from '@frikort/ui/format';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useReceipt } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Effort, effortQuery, useEffortOrder } from '../../queries/efforts.ts';
import {
  type Participant,
  type ParticipantPlace,
  participantQuery,
  withdrawConsent,
} from '../../queries/participants.ts';
import { shownCpr } from '../../shown-cpr.ts';
import { ofEffort } from '../places.ts';
import { ConsentSection } from './consent-section.tsx';
import { FrikortSection } from './frikort-section.tsx';
import { useEffortWords, useParticipantTexts } from './participant-texts.ts';

const EndDialog = lazyDialog(() => import('./end-dialog.tsx').then((module) => module.EndDialog));

/** What is registered of somebody, in words; what is not there is left out. */
function useFacts(participant: Participant): Description[] {
  const { participant: texts } = useParticipantTexts();
  const words = useEffortWords();
  const { cpr, sex, startDate, startYear, endDate, endYear, endReason } = participant;
  const { benefitBefore, occupationBefore, benefitAfter, occupationAfter } = participant;
  const both = (benefit: keyof typeof words.benefits, occupation: keyof typeof words.occupations) => (
    <>
      {words.benefits[benefit]}
      <p className="effort-more">{words.occupations[occupation]}</p>
    </>
  );
  const ended = endDate === undefined ? endYear : shownDate(endDate);
  const items: (Description | false)[] = [
    cpr !== undefined && {
      key: 'cpr',
      term: texts.cpr,
      value: <span className="nowrap">{shownCpr(cpr)}</span>,
    },
    { key: 'sex', term: texts.sex, value: words.sexes[sex] },
    { key: 'start', term: texts.start, value: startDate === undefined ? startYear : shownDate(startDate) },
    { key: 'end', term: texts.end, value: ended ?? texts.running },
    benefitBefore !== undefined &&
      occupationBefore !== undefined && {
        key: 'before',
        term: texts.before,
        value: both(benefitBefore, occupationBefore),
      },
    benefitAfter !== undefined &&
      occupationAfter !== undefined && {
        key: 'after',
        term: texts.after,
        value: both(benefitAfter, occupationAfter),
      },
    endReason !== undefined && { key: 'reason', term: texts.reason, value: words.endReasons[endReason] },
  ];
  return items.filter((item) => item !== false);
}

type WithdrawDialogProps = { place: ParticipantPlace; onClose: () => void; onDone: () => void };

function WithdrawDialog({ place, onClose, onDone }: WithdrawDialogProps) {
  const { withdraw: texts } = useParticipantTexts();
  const withdraw = useEffortOrder(() => withdrawConsent(place));
  return (
    <ConfirmDialog
      title={texts.title}
      consequence={
        <ul>
          {texts.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      }
      confirmLabel={texts.confirm}
      destructive
      busy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate(undefined, { onSuccess: onDone })}
      onCancel={onClose}
    />
  );
}

const receipts = ['registered', 'file-failed', 'changed'] as const;
type Done = (typeof receipts)[number] | 'ended' | 'withdrawn';

function Told({ done, id }: { done: Done; id: string }) {
  const { participant: texts, form } = useParticipantTexts();
  if (done === 'file-failed') return <Outcome kind="warning">{form.fileFailed}</Outcome>;
  return (
    <Outcome of={done}>
      <p>{texts[done]}</p>
      {done === 'registered' && (
        <p>
          <ButtonLink icon="person-add" {...ofEffort(id, 'deltagere/ny')}>
            {texts.another}
          </ButtonLink>
        </p>
      )}
    </Outcome>
  );
}

type ShownProps = { effort: Effort; participant: Participant; etag: string | undefined };

function Shown({ effort, participant, etag }: ShownProps) {
  const { participant: texts } = useParticipantTexts();
  const receipt = useReceipt();
  const [done, setDone] = useState<Done | undefined>(receipts.find((one) => one === receipt));
  const [asked, setAsked] = useState<'end' | 'withdraw'>();
  const place = { id: effort.id, participantId: participant.id };
  const facts = useFacts(participant);
  const close = () => setAsked(undefined);
  const finish = (what: Done) => () => {
    close();
    setDone(what);
  };
  return (
    <>
      {done !== undefined && <Told done={done} id={effort.id} />}
      <section className="section-card" aria-labelledby="facts-heading">
        <h2 id="facts-heading" className="h4">
          {texts.facts}
        </h2>
        <DescriptionList items={facts} />
      </section>
      <ButtonGroup>
        <Button look="primary" icon="time" aria-haspopup="dialog" onClick={() => setAsked('end')}>
          {participant.endYear === undefined ? texts.endAct : texts.changeEnd}
        </Button>
        {participant.kind === 'identified' && (
          <ButtonLink icon="edit" {...ofEffort(effort.id, `deltagere/${participant.id}/ret`)}>
            {texts.edit}
          </ButtonLink>
        )}
      </ButtonGroup>
      {participant.consent !== undefined && (
        <>
          <ConsentSection place={place} consent={participant.consent} />
          <p>
            <Button look="warning" aria-haspopup="dialog" onClick={() => setAsked('withdraw')}>
              {texts.withdrawAct}
            </Button>
          </p>
          <FrikortSection place={place} isLinked={participant.frikortLinked === true} />
        </>
      )}
      {asked === 'end' && (
        <EndDialog
          effort={effort}
          participant={participant}
          etag={etag}
          onClose={close}
          onDone={finish('ended')}
        />
      )}
      {asked === 'withdraw' && <WithdrawDialog place={place} onClose={close} onDone={finish('withdrawn')} />}
    </>
  );
}

/** One participant, for the effort's participant managers (R42). No name in the title: it ends up in the history. */
export function ParticipantPage({ id, participantId }: ParticipantPlace) {
  const { one, title, participant: texts } = useParticipantTexts();
  const effort = useQuery(effortQuery(id)).data?.value;
  const { data, error, refetch } = useQuery(participantQuery({ id, participantId }));
  const isThere = data !== undefined && effort !== undefined;
  return (
    <Page
      title={one}
      heading={data === undefined ? undefined : (data.value.name ?? texts.anonymous)}
      pending={!isThere && error === null}
      width="text"
      before={<BackLink {...ofEffort(id, 'deltagere')}>{title}</BackLink>}
    >
      {!isThere && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {isThere && <Shown effort={effort} participant={data.value} etag={data.etag} />}
    </Page>
  );
}
