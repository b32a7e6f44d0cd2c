import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { useLanguage } from '@frikort/ui/language';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { NoticeEditor } from './notice-editor.tsx';
import { formOfAnswer, newNoticeForm } from './notice-form.ts';
import { useOperatorTexts } from './operator-texts.ts';
import { noticeQuery } from './queries/notices.ts';

const route = getRouteApi('/drift/meddelelser/ny');

/** "Back to normal" for a disruption: its heading stands already. */
function Answer({ answersId }: { answersId: string }) {
  const language = useLanguage();
  const { data, error, refetch } = useQuery(noticeQuery(answersId));
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  return (
    <NoticeEditor
      initial={formOfAnswer(data, currentTime())}
      answersId={answersId}
      answers={data.title[language]}
    />
  );
}

/** A new notice, of the kind that the address names, or one that answers a disruption. */
export function NewNoticePage() {
  const texts = useOperatorTexts();
  const { type, besvarer } = route.useSearch();
  return (
    <Page
      title={texts.form.newTitle}
      before={<BackLink to="/drift/meddelelser">{texts.notices.title}</BackLink>}
    >
      {besvarer === undefined ? (
        <NoticeEditor key={type} initial={newNoticeForm(type ?? 'planned', currentTime())} />
      ) : (
        <Answer answersId={besvarer} />
      )}
    </Page>
  );
}
