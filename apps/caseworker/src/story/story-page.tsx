import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { Story } from '@frikort/ui/story/story.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LetterLink } from '../letters/letter-links.tsx';
import { citizenQuery } from '../queries/citizen.ts';
import { downloadStory, storyQuery } from '../queries/story.ts';
import { useStoryPageTexts } from './story-page-texts.ts';

const route = getRouteApi('/logged-in/borger/$citizenId/forloeb');

/** The story of a citizen's frikort over all years (R25). */
export function StoryPage() {
  const texts = useStoryPageTexts();
  const { citizenId } = route.useParams();
  const query = useQuery(storyQuery(citizenId));
  const citizen = useQuery(citizenQuery(citizenId));
  return (
    <Page
      title={texts.title}
      before={
        <BackLink to="/borger/$citizenId" params={{ citizenId }}>
          {texts.back}
        </BackLink>
      }
    >
      {citizen.data !== undefined && (
        <p className="font-lead">
          {texts.of({ name: citizen.data.name, cardNumber: citizen.data.cardNumber })}
        </p>
      )}
      {query.isPending && <Loading />}
      {query.isError && <ErrorState error={query.error} retry={query.refetch} />}
      {query.data !== undefined && (
        <Story
          story={query.data.items}
          download={(filter) => downloadStory(citizenId, filter)}
          letterLink={(letterId, name) => (
            <LetterLink citizenId={citizenId} letterId={letterId}>
              {name}
            </LetterLink>
          )}
        />
      )}
    </Page>
  );
}
