import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { shownInstant } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { sealingQuery } from '../queries/log.ts';
import { useLogTexts } from './log-texts.ts';

/** How far the sealing of the log is, for the operator. */
export function SealingState() {
  const texts = useLogTexts();
  const { data, error, refetch } = useQuery(sealingQuery);
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  const { waiting, waitingSince, newest } = data;
  return (
    <section>
      <h2>{texts.sealing}</h2>
      <p>{texts.sealingLead}</p>
      <DescriptionList
        items={[
          {
            key: 'waiting',
            term: texts.waiting,
            value:
              waitingSince === null
                ? texts.waitingNone
                : texts.waitingSome({ count: waiting, since: shownInstant(waitingSince) }),
          },
          {
            key: 'newest',
            term: texts.newest,
            value:
              newest === null
                ? texts.newestNone
                : texts.newestSeal({ number: newest.number, at: shownInstant(newest.sealedAt) }),
          },
          ...(newest === null
            ? []
            : [
                { key: 'sealed', term: texts.sealed, value: newest.lastPosition },
                { key: 'mark', term: texts.mark, value: <code className="log-mark">{newest.hash}</code> },
              ]),
        ]}
      />
      {newest !== null && <p>{texts.markHint}</p>}
    </section>
  );
}
