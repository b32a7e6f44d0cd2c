import { mostCredentials } from '@frikort/domain/integration';
import { useState } from 'react';
import { Button, ButtonLink } from '../components/button.tsx';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { Details } from '../components/details.tsx';
import { Outcome } from '../components/outcome.tsx';
import { type Column, Table } from '../components/table.tsx';
import { shownInstant } from '../format.ts';
import { useOrder } from '../order.ts';
import { LastDay } from './last-day.tsx';
import { placeOf } from './places.ts';
import { countsOn, today } from './system-state.ts';
import type { SystemsTexts } from './systems.da.ts';
import { type Credential, endKey, type System, useRereadSystems } from './systems.ts';
import { useSystemsTexts } from './systems-texts.ts';
import { useSystemsEntrance } from './use-entrance.ts';

function columnsOf({ system, kinds, hint, never }: SystemsTexts): Column<Credential>[] {
  return [
    {
      key: 'key',
      header: system.key,
      rowHeader: true,
      cell: (credential) => (
        <div>
          {kinds[credential.kind]}
          <span className="system-note">{hint(credential)}</span>
        </div>
      ),
    },
    { key: 'lasts', header: system.lasts, cell: (credential) => <LastDay of={credential} /> },
    {
      key: 'lastUse',
      header: system.lastUse,
      cell: ({ lastUsedAt }) =>
        lastUsedAt === undefined ? never : <span className="nowrap">{shownInstant(lastUsedAt)}</span>,
    },
  ];
}

type EndKeyDialogProps = {
  system: System;
  credential: Credential;
  /** Whether no other key counts. */
  isLast: boolean;
  onEnded: () => void;
  onClose: () => void;
};

function EndKeyDialog({ system, credential, isLast, onEnded, onClose }: EndKeyDialogProps) {
  const { endKey: texts } = useSystemsTexts();
  const entrance = useSystemsEntrance();
  const reread = useRereadSystems();
  const ending = useOrder({
    mutationFn: () => endKey(entrance, system.id, credential.id),
    onSuccess: async () => {
      await reread();
      onEnded();
    },
  });
  return (
    <ConfirmDialog
      title={texts.title}
      consequence={
        <>
          <p className="system-key__named">{texts.text(credential)}</p>
          {isLast && <p>{texts.lastText}</p>}
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

/** How to go from one key to the next while both count. */
function Exchange() {
  const { system } = useSystemsTexts();
  return (
    <Details summary={system.exchange}>
      <ol>
        {system.exchangeSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Details>
  );
}

/** What a system proves itself with: the keys that count, how one is exchanged, and those that count no more. */
export function SystemKeys({ system }: { system: System }) {
  const texts = useSystemsTexts();
  const [asked, setAsked] = useState<Credential>();
  const [ended, setEnded] = useState(0);
  const counting = system.credentials.filter((credential) => countsOn(credential, today()));
  const others = system.credentials.filter((credential) => !countsOn(credential, today()));
  const columns = columnsOf(texts);
  const close: Column<Credential> = {
    key: 'action',
    header: <span className="sr-only">{texts.system.action}</span>,
    cell: (credential) => (
      <Button
        aria-label={texts.endKey.button({ hint: texts.shortHint(credential) })}
        onClick={() => setAsked(credential)}
      >
        {texts.system.action}
      </Button>
    ),
  };
  const isFull = counting.length >= mostCredentials;
  return (
    <section className="systems-section">
      <h2>{texts.system.keys}</h2>
      {ended > 0 && (
        <Outcome of={ended}>
          <p>{texts.endKey.done}</p>
        </Outcome>
      )}
      {counting.length === 0 ? (
        <p>{texts.system.noKeys}</p>
      ) : (
        <Table
          caption={texts.system.keysCaption}
          captionHidden
          columns={[...columns, close]}
          rows={counting}
          rowKey={({ id }) => id}
        />
      )}
      <p>
        {isFull ? (
          texts.system.twoKeys
        ) : (
          <ButtonLink {...placeOf(`${system.id}/ny-noegle`)} icon="plus">
            {texts.system.newKey}
          </ButtonLink>
        )}
      </p>
      {counting.length > 0 && <Exchange />}
      {others.length > 0 && (
        <Details summary={texts.system.otherKeys({ count: others.length })}>
          <Table
            caption={texts.system.otherKeysCaption}
            captionHidden
            columns={columns}
            rows={others}
            rowKey={({ id }) => id}
          />
        </Details>
      )}
      {asked !== undefined && (
        <EndKeyDialog
          system={system}
          credential={asked}
          isLast={counting.length === 1}
          onEnded={() => {
            setAsked(undefined);
            setEnded(ended + 1);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
