import { answer, done } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';
import { employmentsKey } from './employments.ts';

/** What is still to be registered of an employment that goes on after New Year (R5). */
export type Continuation = components['schemas']['Continuation'];

/** `GET /continuations`: what the company is reminded of, soonest first. Outdated with the lists of employments. */
export const continuationsQuery = queryOptions({
  queryKey: [...employmentsKey, 'continuations'],
  queryFn: ({ signal }) => answer(apiFor('company').GET('/api/v1/continuations', { signal })),
  staleTime: 60_000,
});

/** `PUT /employments/{id}/continuation`: keeps until when it goes on, and what is left of the pay, where that is known. */
export async function keepContinuation(
  id: string,
  { endDate, amountOere }: { endDate: string; amountOere: number | undefined },
): Promise<void> {
  await done(
    apiFor('company').PUT('/api/v1/employments/{id}/continuation', {
      params: { path: { id } },
      body: { endDate, ...present({ amountOere }) },
    }),
  );
}

/** `DELETE /employments/{id}/continuation`: nobody is reminded any more. */
export async function dropContinuation(id: string): Promise<void> {
  await done(apiFor('company').DELETE('/api/v1/employments/{id}/continuation', { params: { path: { id } } }));
}
