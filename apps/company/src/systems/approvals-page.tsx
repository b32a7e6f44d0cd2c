import { Button, ButtonLink } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import { shownInstant } from '@frikort/ui/format';
import { useOrder } from '@frikort/ui/order';
import { useReceipt } from '@frikort/ui/receipt';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { actingFor } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { LastDay } from '@frikort/ui/systems/last-day.tsx';
import { placeOf } from '@frikort/ui/systems/places';
import { ScopeList } from '@frikort/ui/systems/scope-choice.tsx';
import { SystemActs } from '@frikort/ui/systems/system-acts.tsx';
import { countsOn, today } from '@frikort/ui/systems/system-state';
import { useSystemsTexts } from '@frikort/ui/systems/systems-texts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Approval, approvalsQuery, endApproval } from '../queries/client-approvals.ts';
import { useApprovalTexts } from './approval-texts.ts';
import './approvals.scss';

/** Whether a system may act for the company today: its approval counts, and the vendor has not ended it. */
function mayAct(approval: Approval): boolean {
  return approval.client.endedAt === undefined && countsOn(approval, today());
}

function Standing({ approval }: { approval: Approval }) {
  const texts = useApprovalTexts();
  if (approval.endedAt !== undefined) return <Badge>{texts.ended}</Badge>;
  if (approval.client.endedAt !== undefined) return <Badge>{texts.closed}</Badge>;
  if (!countsOn(approval, today())) return <Badge>{texts.over}</Badge>;
  return <Badge kind="success">{texts.active}</Badge>;
}

type ApprovalProps = { approval: Approval; onEnd?: () => void };

/** One system: whose it is, what it may do and until when, and what it did. */
function ShownApproval({ approval, onEnd }: ApprovalProps) {
  const texts = useApprovalTexts();
  const { client, vendor, scopes, approvedAt } = approval;
  const headingId = `approval-${approval.id}`;
  return (
    <li>
      <article className="section-card approval" aria-labelledby={headingId}>
        <div className="approval__heading">
          <h2 id={headingId} className="h3">
            <Typed>{client.name}</Typed>
          </h2>
          <Standing approval={approval} />
        </div>
        <p className="approval__vendor">{texts.of({ vendor: vendor.name, cvr: vendor.cvr })}</p>
        <DescriptionList
          items={[
            { key: 'may', term: texts.may, value: <ScopeList scopes={scopes} /> },
            { key: 'lasts', term: texts.lasts, value: <LastDay of={approval} /> },
            { key: 'since', term: texts.since, value: shownInstant(approvedAt) },
          ]}
        />
        <Details summary={texts.acts}>
          <SystemActs id={client.id} />
        </Details>
        {onEnd !== undefined && (
          <p>
            <Button aria-label={texts.endOf({ name: client.name })} onClick={onEnd}>
              {texts.end}
            </Button>
          </p>
        )}
      </article>
    </li>
  );
}

type EndDialogProps = { approval: Approval; onEnded: () => void; onClose: () => void };

function EndDialog({ approval, onEnded, onClose }: EndDialogProps) {
  const texts = useApprovalTexts();
  const queryClient = useQueryClient();
  const ending = useOrder({
    mutationFn: () => endApproval(approval.id),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: approvalsQuery.queryKey });
      onEnded();
    },
  });
  return (
    <ConfirmDialog
      title={texts.endTitle({ name: approval.client.name })}
      consequence={
        <>
          <p>{texts.endText({ vendor: approval.vendor.name })}</p>
          <p>{texts.endWhat}</p>
        </>
      }
      confirmLabel={texts.end}
      destructive
      busy={ending.isPending}
      error={ending.error}
      onConfirm={() => ending.mutate()}
      onCancel={onClose}
    />
  );
}

function Approvals({ approvals }: { approvals: readonly Approval[] }) {
  const texts = useApprovalTexts();
  const [asked, setAsked] = useState<Approval>();
  const [ended, setEnded] = useState<Approval>();
  const given = useReceipt();
  const acting = approvals.filter(mayAct);
  const former = approvals.filter((approval) => !mayAct(approval));
  const isNew = acting.find(({ id }) => id === given);
  return (
    <>
      {ended !== undefined && (
        <Outcome of={ended}>
          <p>{texts.done({ name: ended.client.name })}</p>
        </Outcome>
      )}
      {ended === undefined && isNew !== undefined && (
        <Outcome>
          <p>{texts.given({ name: isNew.client.name })}</p>
        </Outcome>
      )}
      {acting.length === 0 ? (
        <EmptyState heading={texts.nothing}>
          <p>{texts.nothingText}</p>
        </EmptyState>
      ) : (
        <ul className="approvals nobullet-list">
          {acting.map((approval) => (
            <ShownApproval key={approval.id} approval={approval} onEnd={() => setAsked(approval)} />
          ))}
        </ul>
      )}
      {former.length > 0 && (
        <Details summary={texts.former({ count: former.length })}>
          <ul className="approvals nobullet-list">
            {former.map((approval) => (
              <ShownApproval key={approval.id} approval={approval} />
            ))}
          </ul>
        </Details>
      )}
      {asked !== undefined && (
        <EndDialog
          approval={asked}
          onEnded={() => {
            setAsked(undefined);
            setEnded(asked);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** Vendors' systems that may act for the company, what each may do, and what it did (R32). */
export function ApprovalsPage() {
  const texts = useApprovalTexts();
  const { back } = useSystemsTexts();
  const company = actingFor(useOwnSession()) ?? '';
  const { data, error, refetch } = useQuery(approvalsQuery);
  return (
    <Page title={texts.title} width="text" before={<BackLink {...placeOf('')}>{back}</BackLink>}>
      <p className="font-lead">{texts.lead({ company })}</p>
      <p>
        <ButtonLink {...placeOf('tilladelser/ny')} look="primary" icon="plus">
          {texts.approve}
        </ButtonLink>
      </p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <Approvals approvals={data.items} />}
    </Page>
  );
}
