import { todayInCopenhagen } from '@frikort/domain/calendar';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate } from '@frikort/ui/format';
import { useState } from 'react';
import { OnThroughList } from '../citizen/through-list.tsx';
import { useCitizenMessages } from '../citizen-messages.ts';
import type { Citizen } from '../queries/citizen.ts';
import { useMarkNewsSeen } from '../queries/register-news.ts';
import { useRegisterNewsTexts } from './register-news-texts.ts';

type News = Citizen['registerNews'];

const shownDay = (instant: string) => shownDate(todayInCopenhagen(new Date(instant)));

function NewsList({ citizen, news }: { citizen: Citizen; news: News }) {
  const texts = useRegisterNewsTexts();
  const { flags } = useCitizenMessages();
  // What a status is called stands among the flags: there is one at most, besides a changed number.
  const standing = citizen.flags.find((flag) => flag !== 'name-protected' && flag !== 'changed') ?? 'changed';
  return (
    <ul>
      {news.map(({ kind, at }) => (
        <li key={kind}>
          <Unbroken>
            {texts.told({
              what: kind === 'status' ? flags[standing] : texts.kinds[kind],
              day: shownDay(at),
            })}
          </Unbroken>
        </li>
      ))}
    </ul>
  );
}

/** What nobody has marked yet, with the button that does. */
function Unseen({ citizen, onDone }: { citizen: Citizen; onDone: () => void }) {
  const texts = useRegisterNewsTexts();
  const mark = useMarkNewsSeen(citizen);
  const unseen = citizen.registerNews.filter(({ seen }) => !seen);
  const seen = citizen.registerNews.filter((news) => news.seen);
  return (
    <Alert kind="warning" heading={texts.heading}>
      <NewsList citizen={citizen} news={unseen} />
      {citizen.status === 'active' && unseen.some(({ kind }) => kind === 'status') && <p>{texts.decide}</p>}
      {seen.length > 0 && (
        <>
          <p>{texts.before}</p>
          <NewsList citizen={citizen} news={seen} />
        </>
      )}
      {mark.error !== null && <ProblemAlert error={mark.error} />}
      <div className="register-news__mark">
        <Button
          icon="check"
          busy={mark.isPending}
          onClick={() => mark.mutate(undefined, { onSuccess: onDone })}
        >
          {texts.mark}
        </Button>
        <p className="small-text">{texts.markHint}</p>
      </div>
    </Alert>
  );
}

/** News from the CPR register on a citizen's page (R21): to be marked, or as it was seen. */
export function RegisterNotice({ citizen }: { citizen: Citizen }) {
  const texts = useRegisterNewsTexts();
  const [marked, setMarked] = useState(0);
  const { registerNews, registerNewsSeen: seen } = citizen;
  if (registerNews.some((news) => !news.seen))
    return <Unseen citizen={citizen} onDone={() => setMarked(marked + 1)} />;
  if (registerNews.length === 0) return null;
  const day = seen === undefined ? '' : shownDay(seen.at);
  return (
    <>
      {marked > 0 && (
        <Outcome of={marked}>
          <p>{texts.done}</p>
          <OnThroughList />
        </Outcome>
      )}
      <Details
        summary={seen?.name === undefined ? texts.seen({ day }) : texts.seenBy({ day, name: seen.name })}
      >
        <NewsList citizen={citizen} news={registerNews} />
      </Details>
    </>
  );
}
