import { todayInCopenhagen } from '@frikort/domain/calendar';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate, shownInstant } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import type { OperationTexts } from './operation.da.ts';
import { useOperationTexts } from './operation-texts.ts';
import { type Operation, operationQuery } from './queries/operation.ts';

/** Where something can be done about it; of the others the documentation tells. */
const ways = {
  'this-year-not-open': '/drift/ordningsaar',
  'next-year-missing': '/drift/ordningsaar/nyt',
  'proposal-waits': '/drift/ordningsaar',
  alarms: '/drift/alarmer',
} as const;

const hasWay = (concern: string): concern is keyof typeof ways => Object.hasOwn(ways, concern);

function Concerns({ concerns }: Pick<Operation, 'concerns'>) {
  const texts = useOperationTexts();
  if (concerns.length === 0) return <p>{texts.nothing}</p>;
  return (
    <ul>
      {concerns.map((concern) => (
        <li key={concern}>
          {hasWay(concern) ? (
            <TextLink to={ways[concern]}>{texts.concerns[concern]}</TextLink>
          ) : (
            texts.concerns[concern]
          )}
        </li>
      ))}
    </ul>
  );
}

function useArchiving({ on, lastArchivedAt, lastFailedAt }: Operation['archiving']): string {
  const texts = useOperationTexts();
  if (!on) return texts.archivingOff;
  if (lastFailedAt !== null && (lastArchivedAt === null || lastFailedAt > lastArchivedAt)) {
    return texts.failedAt({ at: shownInstant(lastFailedAt) });
  }
  return lastArchivedAt === null
    ? texts.archivedNever
    : texts.archivedAt({ at: shownInstant(lastArchivedAt) });
}

function shownDrill(
  texts: OperationTexts,
  { at, succeeded }: NonNullable<Operation['backups']['drill']>,
): string {
  const shown = { at: shownInstant(at) };
  return succeeded ? texts.drillSucceeded(shown) : texts.drillFailed(shown);
}

function Facts({ operation }: { operation: Operation }) {
  const texts = useOperationTexts();
  const { queues, archiving, certificates } = operation;
  const archived = useArchiving(archiving);
  const { lastAt, drill } = operation.backups;
  return (
    <DescriptionList
      items={[
        ...queues.map(({ of, waiting, since }) => ({
          key: of,
          term: texts.queues[of],
          value:
            since === null ? (
              texts.none
            ) : (
              <Unbroken>{texts.waiting({ count: waiting, since: shownInstant(since) })}</Unbroken>
            ),
        })),
        { key: 'archiving', term: texts.archiving, value: <Unbroken>{archived}</Unbroken> },
        {
          key: 'backup',
          term: texts.backup,
          value: lastAt === null ? texts.never : <Unbroken>{shownInstant(lastAt)}</Unbroken>,
        },
        {
          key: 'drill',
          term: texts.drill,
          value: drill === null ? texts.never : <Unbroken>{shownDrill(texts, drill)}</Unbroken>,
        },
        ...certificates.map(({ of, validUntil }) => ({
          key: of,
          term: texts.certificate[of],
          value: (
            <Unbroken>
              {texts.validUntil({ date: shownDate(todayInCopenhagen(new Date(validUntil))) })}
            </Unbroken>
          ),
        })),
      ]}
    />
  );
}

/** What needs the operator's attention, and how the jobs are doing. */
export function OperationPanel() {
  const texts = useOperationTexts();
  const { data, error, refetch } = useQuery(operationQuery);
  return (
    <>
      <h2>{texts.heading}</h2>
      {data === undefined &&
        (error === null ? <Loading quiet /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <>
          <Concerns concerns={data.concerns} />
          <h2>{texts.facts}</h2>
          <Facts operation={data} />
        </>
      )}
    </>
  );
}
