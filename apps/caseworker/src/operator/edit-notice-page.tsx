import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { NoticeEditor } from './notice-editor.tsx';
import { formOfNotice } from './notice-form.ts';
import { useOperatorTexts } from './operator-texts.ts';
import { noticeQuery } from './queries/notices.ts';

const route = getRouteApi('/drift/meddelelser/$noticeId');

/** Editing a notice: its kind stays, everything else may change. */
export function EditNoticePage() {
  const texts = useOperatorTexts();
  const { noticeId } = route.useParams();
  const { data, error, refetch } = useQuery({
    ...noticeQuery(noticeId),
    // What is being edited is not asked for anew under one's hands.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <Page
      title={texts.form.editTitle}
      before={<BackLink to="/drift/meddelelser">{texts.notices.title}</BackLink>}
    >
      {data !== undefined && <NoticeEditor initial={formOfNotice(data)} before={data} />}
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
    </Page>
  );
}
