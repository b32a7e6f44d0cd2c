import { BackLink } from '@frikort/ui/components/link.tsx';
import { LetterView } from '@frikort/ui/letters/letter-view.tsx';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMessages } from '../messages.ts';
import { downloadMyLetter, myLetterQuery } from '../queries/my-letters.ts';

const route = getRouteApi('/borger/brev/$letterId');

function Content() {
  const { navigation } = useMessages();
  const { letterId } = route.useParams();
  const { data, error, refetch } = useQuery(myLetterQuery(letterId));
  return (
    <LetterView
      letter={data}
      error={error}
      retry={refetch}
      download={(language) => downloadMyLetter(letterId, language)}
      before={<BackLink to="/borger">{navigation.mine}</BackLink>}
    />
  );
}

/** A letter about oneself (R36). */
export function MyLetterPage() {
  return (
    <RequireSession entrance="citizen">
      <Content />
    </RequireSession>
  );
}
