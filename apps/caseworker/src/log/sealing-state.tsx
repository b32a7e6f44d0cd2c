import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { shownCount, shownInstant } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { sealingQuery } from '../queries/log.ts';
import { useLogTexts } from './log-texts.ts';

/** A word or two, and the instant they are about, which stays in one piece. */
function AtInstant({ text, instant }: { text: string; instant: string }) {
  return (
    <>
      {text} <span className="nowrap">{shownInstant(instant)}</span>
    </>
  );
}

/** How far the sealing of the log is, for the operator. */
export function SealingState() {
  const texts = useLogTexts();
  const { data, error, refetch } = useQuery(sealingQuery);
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  const { waiting, waitingSince, newest } = data;
  return (
    <section className="log-sealing">
      <h2>{texts.sealing}</h2>
      <p>{texts.sealingLead}</p>
      <DescriptionList
        items={[
          {
            key: 'waiting',
            term: texts.waiting,
            value:
              waitingSince === null ? (
                texts.waitingNone
              ) : (
                <AtInstant text={texts.waitingSome({ count: shownCount(waiting) })} instant={waitingSince} />
              ),
          },
          {
            key: 'newest',
            term: texts.newest,
            value:
              newest === null ? (
                texts.newestNone
              ) : (
                <AtInstant text={texts.newestSeal(newest)} instant={newest.sealedAt} />
              ),
          },
          ...(newest === null
            ? []
            : [
                { key: 'sealed', term: texts.sealed, value: shownCount(newest.lastPosition) },
                {
                  key: 'mark',
                  term: texts.mark,
                  value: (
                    <>
                      <code>{newest.hash}</code>
                      <p>{texts.markHint}</p>
                    </>
                  ),
                },
              ]),
        ]}
      />
    </section>
  );
}
