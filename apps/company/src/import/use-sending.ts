import { present } from '@frikort/domain/present';
import { useRequestKey } from '@frikort/ui/attempt';
import { useOrder } from '@frikort/ui/order';
import { problemOfPart } from '@frikort/ui/problem-of-part';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  type EmploymentImport,
  type ImportedRow,
  importOutcomeQuery,
  importQuery,
  startImport,
  stopImport,
} from '../queries/employment-imports.ts';
import { employmentsKey } from '../queries/employments.ts';
import type { RegistrationOrder } from '../registration/register.ts';
import type { ImportRow } from './rows/import-row.ts';
import type { RowResult, RowView } from './rows/row-view.ts';

/** Rows that are sent together: the server takes one answer to repetitions for all of them. */
type Batch = {
  readonly rows: readonly ImportRow[];
  readonly orders: readonly RegistrationOrder[];
  readonly duplicates: 'refuse' | 'register';
};

/** An import that is under way, and what follows it. */
type Running = {
  readonly id: string;
  readonly dryRun: boolean;
  readonly batch: Batch;
  readonly next: readonly Batch[];
  readonly before: Tally;
};

/** What has come of an order in all. */
export type Tally = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly notRegistered: number;
  readonly stopped: boolean;
};

const nothing: Tally = { created: 0, updated: 0, unchanged: 0, notRegistered: 0, stopped: false };

/** What an order has come to; `at` tells one from the next. */
export type Sent = Tally & { readonly dryRun: boolean; readonly at: number };

export type Sending = {
  readonly send: (views: readonly RowView[], meant: ReadonlySet<number>, dryRun: boolean) => void;
  readonly stop: () => void;
  readonly busy: boolean;
  readonly stopping: boolean;
  /** How far it is, while it is under way. */
  readonly progress: { readonly dryRun: boolean; readonly done: number; readonly total: number } | undefined;
  readonly sent: Sent | undefined;
  /** Why it could not be sent, or asked about. */
  readonly failure: unknown;
  readonly retry: () => void;
};

/** Sends rows, follows them, and hands over what came of each. */
export function useSending(take: (results: readonly RowResult[]) => void): Sending {
  const queryClient = useQueryClient();
  const keyOf = useRequestKey();
  const [running, setRunning] = useState<Running>();
  const [sent, setSent] = useState<Sent>();

  const start = useOrder({
    mutationFn: async ({
      batches: [batch, ...next],
      dryRun,
      before,
    }: {
      batches: readonly Batch[];
      dryRun: boolean;
      before: Tally;
    }) => {
      if (batch === undefined) return undefined;
      const options = { dryRun, duplicates: batch.duplicates };
      const { id } = await startImport(batch.orders, options, keyOf([batch.orders, options]));
      return { id, dryRun, batch, next, before };
    },
    onSuccess: setRunning,
  });
  const stop = useOrder({
    mutationFn: () => (running ? stopImport(running.id) : Promise.resolve(undefined)),
  });

  const id = running?.id ?? '';
  const state = useQuery({ ...importQuery(id), enabled: running !== undefined });
  const ended = running !== undefined && state.data !== undefined && state.data.endedAt !== undefined;
  const told = useQuery({
    ...importOutcomeQuery(state.data ?? { id, dryRun: true, createdAt: '' }),
    enabled: ended,
  });

  useEffect(() => {
    if (!ended || running === undefined || state.data === undefined || told.data === undefined) return;
    const { batch, next, dryRun, before } = running;
    setRunning(undefined);
    const { rows, names } = told.data;
    take(
      rows.flatMap((row) => {
        const citizenName = row.employmentId === undefined ? undefined : names.get(row.employmentId);
        return resultOf(row, batch.rows[row.number - 1], dryRun, citizenName) ?? [];
      }),
    );
    const tally = sumOf(before, state.data);
    if (next.length > 0 && !tally.stopped) start.mutate({ batches: next, dryRun, before: tally });
    else setSent({ ...tally, dryRun, at: Date.now() });
    if (!dryRun) void queryClient.invalidateQueries({ queryKey: employmentsKey });
  }, [ended, running, state.data, told.data, take, start.mutate, queryClient]);

  const { data } = state;
  return {
    send: (views, meant, dryRun) => {
      setSent(undefined);
      const isMeant = ({ row }: RowView) => meant.has(row.id);
      const batches = [
        batchOf(
          views.filter((view) => !isMeant(view)),
          'refuse',
        ),
        batchOf(views.filter(isMeant), 'register'),
      ].filter(({ rows }) => rows.length > 0);
      start.mutate({ batches, dryRun, before: nothing });
    },
    stop: () => stop.mutate(),
    busy: start.isPending || running !== undefined,
    stopping: stop.isPending,
    progress:
      running === undefined
        ? undefined
        : { dryRun: running.dryRun, done: data?.rows.done ?? 0, total: running.batch.rows.length },
    sent,
    failure: start.error ?? state.error ?? told.error ?? undefined,
    retry: () => void (state.isError ? state.refetch() : told.refetch()),
  };
}

function batchOf(views: readonly RowView[], duplicates: Batch['duplicates']): Batch {
  const ready = views.flatMap(({ row, order, state }) =>
    state === 'ready' && order !== undefined ? [{ row, order }] : [],
  );
  return { rows: ready.map(({ row }) => row), orders: ready.map(({ order }) => order), duplicates };
}

function resultOf(
  told: ImportedRow,
  of: ImportRow | undefined,
  dryRun: boolean,
  citizenName: string | undefined,
): RowResult | undefined {
  if (of === undefined || told.outcome === 'not-done') return undefined;
  if (told.outcome === 'refused') return { kind: 'refused', of, problem: problemOfPart(told.problem) };
  const { outcome, employmentId } = told;
  return {
    kind: dryRun ? 'tried' : 'registered',
    of,
    outcome,
    ...present({ employmentId, citizenName }),
  };
}

function sumOf(before: Tally, { rows, status }: EmploymentImport): Tally {
  return {
    created: before.created + rows.created,
    updated: before.updated + rows.updated,
    unchanged: before.unchanged + rows.unchanged,
    notRegistered: before.notRegistered + rows.refused + rows.notDone,
    stopped: status === 'cancelled',
  };
}
