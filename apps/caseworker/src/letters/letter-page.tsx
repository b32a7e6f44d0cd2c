import { Alert } from '@frikort/ui/components/alert.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { LetterView } from '@frikort/ui/letters/letter-view.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { downloadLetter, letterQuery } from '../queries/letters.ts';
import { useLetterPageTexts } from './letter-page-texts.ts';

const route = getRouteApi('/logged-in/borger/$citizenId/brev/$letterId');

/** A letter to a citizen (R36), and what the municipality had not written for it. */
export function LetterPage() {
  const texts = useLetterPageTexts();
  const { citizenId, letterId } = route.useParams();
  const { data, error, refetch } = useQuery(letterQuery(citizenId, letterId));
  return (
    <LetterView
      letter={data}
      error={error}
      retry={refetch}
      download={(language) => downloadLetter(citizenId, letterId, language)}
      before={
        <BackLink to="/borger/$citizenId" params={{ citizenId }}>
          {texts.back}
        </BackLink>
      }
    >
      {data !== undefined && data.lacking.length > 0 && (
        <div className="letter-warning">
          <Alert kind="warning" heading={texts.lackingHeading}>
            {data.lacking.map((what) => (
              <p key={what}>{texts.lacking[what]}</p>
            ))}
            <p>{texts.lackingHelp}</p>
          </Alert>
        </div>
      )}
    </LetterView>
  );
}
