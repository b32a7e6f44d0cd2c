import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { RegistrationOrder } from '../registration/register.ts';

/** How far an import is, and what came of its rows. */
export type EmploymentImport = components['schemas']['EmploymentImport'];

/** What came of one row. */
export type ImportedRow = components['schemas']['EmploymentImportRow'];

export type ImportOptions = {
  /** Judges every row and registers none. */
  readonly dryRun: boolean;
  /** What is done with a row that repeats another employment in every respect. */
  readonly duplicates: 'refuse' | 'register';
};

/**
 * `POST /employment-imports`: begins to register many. The same key and rows sent again are the same import.
 * @throws ProblemError when it is refused, or no answer came.
 */
export function startImport(
  orders: readonly RegistrationOrder[],
  { dryRun, duplicates }: ImportOptions,
  key: string,
): Promise<EmploymentImport> {
  return answer(
    apiFor('company').POST('/api/v1/employment-imports', {
      params: {
        query: { dryRun: dryRun ? 'true' : 'false', duplicates },
        header: { 'Idempotency-Key': key },
      },
      body: [...orders],
    }),
  );
}

/** `GET /employment-imports`: those that are kept, the newest first, by the page. */
export const importsQuery = infiniteQueryOptions({
  queryKey: ['employment-imports'],
  queryFn: ({ signal, pageParam }) =>
    answer(
      apiFor('company').GET('/api/v1/employment-imports', {
        params: { query: present({ cursor: pageParam ?? undefined }) },
        signal,
      }),
    ),
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  // Others send, and one's own goes on after the page was left.
  staleTime: 0,
});

/** How long a page waits before it asks again how far an import is, in milliseconds. */
const askedEvery = 1_000;

const isUnderWay = (status: EmploymentImport['status'] | undefined) =>
  status === 'queued' || status === 'running';

/** `GET /employment-imports/{id}`, again and again until it has ended. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['employment-import', id],
    queryFn: ({ signal }) =>
      answer(apiFor('company').GET('/api/v1/employment-imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data === undefined || isUnderWay(state.data.status) ? askedEvery : false,
    staleTime: 0,
  });
}

/** Every page of a list, one after the other. */
async function allPages<Item>(
  read: (cursor: string | undefined) => Promise<{ items: readonly Item[]; nextCursor: string | null }>,
): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await read(cursor ?? undefined);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

const longestPage = '100';

/** What came of every row of an import that has ended, and whose employments it registered, by their ids. */
export type ImportOutcome = {
  readonly rows: readonly ImportedRow[];
  readonly names: ReadonlyMap<string, string>;
};

/** `GET /employment-imports/{id}/rows`, and the names from `GET /employments`: only they tell a number that was mistyped. */
export function importOutcomeQuery({
  id,
  dryRun,
  createdAt,
}: Pick<EmploymentImport, 'id' | 'dryRun' | 'createdAt'>) {
  return queryOptions({
    queryKey: ['employment-import', id, 'rows'],
    queryFn: async ({ signal }): Promise<ImportOutcome> => {
      const rows = await allPages((cursor) =>
        answer(
          apiFor('company').GET('/api/v1/employment-imports/{id}/rows', {
            params: { path: { id }, query: { limit: longestPage, ...present({ cursor }) } },
            signal,
          }),
        ),
      );
      if (dryRun || rows.every(({ employmentId }) => employmentId === undefined))
        return { rows, names: new Map() };
      const changed = await allPages((cursor) =>
        answer(
          apiFor('company').GET('/api/v1/employments', {
            params: { query: { changedSince: createdAt, limit: longestPage, ...present({ cursor }) } },
            signal,
          }),
        ),
      );
      return { rows, names: new Map(changed.map((employment) => [employment.id, employment.citizenName])) };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** `POST /employment-imports/{id}/cancellation`: stops it; what is registered stays. */
export function stopImport(id: string): Promise<EmploymentImport> {
  return answer(
    apiFor('company').POST('/api/v1/employment-imports/{id}/cancellation', { params: { path: { id } } }),
  );
}
