import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { type Description, DescriptionList } from '../components/description-list.tsx';
import { BackLink } from '../components/link.tsx';
import { Outcome } from '../components/outcome.tsx';
import { ErrorState, Loading } from '../components/state.tsx';
import { Badge } from '../components/status.tsx';
import { shownInstant } from '../format.ts';
import { useOrder } from '../order.ts';
import { Page } from '../shell/page.tsx';
import { placeOf } from './places.ts';
import { ScopeList } from './scope-choice.tsx';
import { SystemActs } from './system-acts.tsx';
import { SystemKeys } from './system-keys.tsx';
import { standingKind, standingOf, today } from './system-state.ts';
import { endSystem, type System, systemQuery, useRereadSystems } from './systems.ts';
import { useSystemsTexts } from './systems-texts.ts';
import { useSystemsEntrance } from './use-entrance.ts';
import './systems.scss';

function Facts({ system }: { system: System }) {
  const { system: texts, made } = useSystemsTexts();
  const items: Description[] = [
    { key: 'may', term: texts.may, value: <ScopeList scopes={system.scopes} /> },
    { key: 'created', term: texts.created, value: shownInstant(system.createdAt) },
  ];
  if (system.endedAt !== undefined) {
    items.push({ key: 'ended', term: texts.ended, value: shownInstant(system.endedAt) });
  }
  if (system.approvals !== undefined) {
    const value = texts.approvalsCount({ count: system.approvals });
    items.push({ key: 'approvals', term: texts.approvals, value });
  }
  items.push({
    key: 'clientId',
    term: made.clientId,
    value: (
      <span className="copied">
        <code>{system.id}</code>
        <CopyButton text={system.id} label={made.copyClientId} />
      </span>
    ),
  });
  return (
    <section className="section-card system-facts" aria-labelledby="facts-heading">
      <h2 id="facts-heading" className="h4">
        {texts.facts}
      </h2>
      <DescriptionList items={items} />
    </section>
  );
}

/** Where a company comes to approve a vendor's system. */
function ApprovalLink({ id }: { id: string }) {
  const { system: texts } = useSystemsTexts();
  const address = `${window.location.origin}/virksomhed/it-systemer/tilladelser/ny?system=${id}`;
  return (
    <section className="systems-section">
      <h2>{texts.link}</h2>
      <p>{texts.linkText}</p>
      <p className="copied">
        <code>{address}</code>
        <CopyButton text={address} label={texts.copyLink} />
      </p>
    </section>
  );
}

type EndSystemDialogProps = { system: System; onEnded: () => void; onClose: () => void };

function EndSystemDialog({ system, onEnded, onClose }: EndSystemDialogProps) {
  const { endSystem: texts } = useSystemsTexts();
  const entrance = useSystemsEntrance();
  const reread = useRereadSystems();
  const { approvals = 0 } = system;
  const ending = useOrder({
    mutationFn: () => endSystem(entrance, system.id),
    onSuccess: async () => {
      await reread();
      onEnded();
    },
  });
  return (
    <ConfirmDialog
      title={texts.title({ name: system.name })}
      consequence={
        <>
          <p>{texts.text}</p>
          {approvals > 0 && <p>{texts.approvals({ count: approvals })}</p>}
        </>
      }
      confirmLabel={texts.confirm}
      destructive
      busy={ending.isPending}
      error={ending.error}
      onConfirm={() => ending.mutate()}
      onCancel={onClose}
    />
  );
}

function Shown({ system }: { system: System }) {
  const texts = useSystemsTexts();
  const [isAsked, setAsked] = useState(false);
  const [isEnded, setEnded] = useState(false);
  const acts = system.endedAt === undefined;
  return (
    <>
      {isEnded && (
        <Outcome>
          <p>{texts.endSystem.done}</p>
        </Outcome>
      )}
      <Facts system={system} />
      {acts && system.kind === 'vendor' && <ApprovalLink id={system.id} />}
      {acts && <SystemKeys system={system} />}
      <section className="systems-section">
        <h2>{texts.acts.heading}</h2>
        <SystemActs id={system.id} withCompany={system.kind === 'vendor'} />
      </section>
      {acts && (
        <section className="systems-section">
          <h2>{texts.system.end}</h2>
          <p>{texts.system.endText}</p>
          <p>
            <Button look="warning" onClick={() => setAsked(true)}>
              {texts.endSystem.confirm}
            </Button>
          </p>
        </section>
      )}
      {isAsked && (
        <EndSystemDialog
          system={system}
          onEnded={() => {
            setAsked(false);
            setEnded(true);
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

/** One of the organisation's systems: what it may do, what it proves itself with, what it did, and its end. */
export function SystemPage({ id }: { id: string }) {
  const { list, back, standing } = useSystemsTexts();
  const { data, error, refetch } = useQuery(systemQuery(useSystemsEntrance(), id));
  const stands = data && standingOf(data, today());
  return (
    <Page
      title={data?.name ?? list.title}
      pending={data === undefined && error === null}
      width="text"
      before={<BackLink {...placeOf('')}>{back}</BackLink>}
      beside={stands && <Badge kind={standingKind[stands]}>{standing[stands]}</Badge>}
    >
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <Shown system={data} />}
    </Page>
  );
}
