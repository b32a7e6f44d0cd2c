import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { useReceipt } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { DoneMessage, useDone } from './done-message.tsx';
import { NoticeList } from './notice-list.tsx';
import { useOperatorTexts } from './operator-texts.ts';

/** All service notices: shown now, later, and earlier ones. */
export function NoticesPage() {
  const { notices: texts, form } = useOperatorTexts();
  const arrived = useReceipt();
  const [done, setDone] = useDone();
  const first = arrived === 'created' ? form.created : arrived === 'saved' ? form.saved : undefined;
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <DoneMessage done={done} before={first} />
      <ButtonLink look="primary" icon="plus" to="/drift/meddelelser/ny">
        {texts.create}
      </ButtonLink>
      <h2>{texts.shown}</h2>
      <NoticeList state="shown" empty={texts.emptyShown} onDone={setDone} />
      <h2>{texts.waiting}</h2>
      <NoticeList state="waiting" empty={texts.emptyWaiting} onDone={setDone} />
      <h2>{texts.past}</h2>
      <NoticeList state="past" empty={texts.emptyPast} onDone={setDone} />
    </Page>
  );
}
