import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { Story } from '@frikort/ui/story/story.tsx';
import { useQuery } from '@tanstack/react-query';
import { ConnectionNotice } from '../citizen/connection.tsx';
import { MyLetterLink } from '../letters/my-letters.tsx';
import { downloadMyStory, myStoryQuery } from '../queries/my-story.ts';
import { useStoryPageTexts } from './story-page-texts.ts';

function Content() {
  const texts = useStoryPageTexts();
  const query = useQuery(myStoryQuery);
  return (
    <Page title={texts.title} before={<BackLink to="/borger">{texts.back}</BackLink>}>
      <p className="font-lead">{texts.lead}</p>
      <ConnectionNotice fetchedAt={query.dataUpdatedAt} />
      {query.isPending && query.fetchStatus !== 'paused' && <Loading />}
      {query.isError && query.data === undefined && <ErrorState error={query.error} retry={query.refetch} />}
      {query.data !== undefined && (
        <Story
          story={query.data.items}
          download={downloadMyStory}
          letterLink={(letterId, name) => <MyLetterLink letterId={letterId}>{name}</MyLetterLink>}
        />
      )}
    </Page>
  );
}

/** The story of one's own frikort over all years (R24, R25). */
export function StoryPage() {
  return (
    <RequireSession entrance="citizen">
      <Content />
    </RequireSession>
  );
}
