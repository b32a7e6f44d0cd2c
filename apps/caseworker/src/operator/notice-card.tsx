import { isRefusedWith } from '@frikort/api-client/problem';
import { Button, ButtonGroup, ButtonLink } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownInstant } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import { Notice } from '@frikort/ui/shell/service-notices.tsx';
import { useState } from 'react';
import { useOperatorTexts } from './operator-texts.ts';
import { useDeleteNotice, useEndNotice } from './queries/change-notices.ts';
import type { ServiceNotice } from './queries/notices.ts';

/** Tells the page what was done, for the card itself goes away. */
export type NoticeDone = (what: string) => void;

type NoticeCardProps = { notice: ServiceNotice; onDone: NoticeDone };

/** What a button is about, for those who only hear its name. */
function About({ title }: { title: string }) {
  return <span className="sr-only"> {title}</span>;
}

function DeleteDialog({ notice, onDone, onClose }: NoticeCardProps & { onClose: () => void }) {
  const { notices: texts } = useOperatorTexts();
  const title = notice.title[useLanguage()];
  const remove = useDeleteNotice();
  return (
    <ConfirmDialog
      title={texts.removeTitle}
      confirmLabel={texts.removeConfirm}
      destructive
      busy={remove.isPending}
      error={remove.error}
      onCancel={onClose}
      onConfirm={() =>
        remove.mutate(notice.id, {
          onSuccess: () => {
            onClose();
            onDone(texts.removed({ title }));
          },
          onError: (refusal) => {
            if (!isRefusedWith(refusal, 'not-found')) return;
            onClose();
            onDone(texts.alreadyRemoved({ title }));
          },
        })
      }
      consequence={<p>{texts.removeText({ title })}</p>}
    />
  );
}

/** A notice as users see it, from when they do, and what can be done about it. */
export function NoticeCard({ notice, onDone }: NoticeCardProps) {
  const { notices: texts } = useOperatorTexts();
  const title = notice.title[useLanguage()];
  const end = useEndNotice();
  const [asked, setAsked] = useState(false);
  const over = notice.state === 'past';
  const begun = Date.parse(notice.from) <= currentTime().getTime();
  return (
    <li className="notice-card">
      <p className="small-text">{texts.shownFrom({ at: shownInstant(notice.shownFrom) })}</p>
      <Notice notice={notice} />
      {end.error !== null && <ProblemAlert error={end.error} />}
      <ButtonGroup>
        {!over && notice.kind === 'disruption' && begun && (
          <ButtonLink icon="success" to="/drift/meddelelser/ny" search={{ besvarer: notice.id }}>
            {texts.restored}
            <About title={title} />
          </ButtonLink>
        )}
        {!over && begun && (
          <Button
            icon="time"
            busy={end.isPending}
            onClick={() => end.mutate(notice.id, { onSuccess: () => onDone(texts.ended({ title })) })}
          >
            {texts.end}
            <About title={title} />
          </Button>
        )}
        {!over && (
          <ButtonLink icon="edit" to="/drift/meddelelser/$noticeId" params={{ noticeId: notice.id }}>
            {texts.edit}
            <About title={title} />
          </ButtonLink>
        )}
        <Button icon="delete" look="tertiary" onClick={() => setAsked(true)}>
          {texts.remove}
          <About title={title} />
        </Button>
      </ButtonGroup>
      {asked && <DeleteDialog notice={notice} onDone={onDone} onClose={() => setAsked(false)} />}
    </li>
  );
}
