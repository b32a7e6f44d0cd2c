import { answer, answerWithVersion, done } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import type {
  ParticipantChangeInput,
  ParticipantEndInput,
  ParticipantInput,
} from '@frikort/domain/effort-participant-schemas';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

const api = apiFor('caseworker');

export type Participant = components['schemas']['EffortParticipant'];
export type Figures = components['schemas']['EffortFigures'];

/** Who stands in a list: who takes part today, who does not, or who has no end after a year (R42). */
export const participantStates = ['now', 'ended', 'overdue'] as const;
export type ParticipantState = (typeof participantStates)[number];

const asked = { ...readOnlyWhenAsked, refetchOnMount: 'always' } as const;

/** `GET /efforts/{id}/figures`: how many take part; names nobody. */
export const figuresQuery = (id: string) =>
  queryOptions({
    queryKey: ['efforts', 'figures', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/efforts/{id}/figures', { params: { path: { id } }, signal })),
    ...asked,
  });

/** `GET /efforts/{id}/participants`: for its participant managers; each look is logged (R42). */
export const participantsQuery = (id: string, state: ParticipantState) =>
  infiniteQueryOptions({
    queryKey: ['efforts', 'participants', id, state],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/efforts/{id}/participants', {
          params: { path: { id }, query: { state, ...present({ cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    ...asked,
  });

/** One participant of an effort. */
export type ParticipantPlace = { readonly id: string; readonly participantId: string };

/** `GET /efforts/{id}/participants/{participantId}`, with its version. */
export const participantQuery = (path: ParticipantPlace) =>
  queryOptions({
    queryKey: ['efforts', 'participant', path.id, path.participantId],
    queryFn: ({ signal }) =>
      answerWithVersion(
        api.GET('/api/v1/efforts/{id}/participants/{participantId}', { params: { path }, signal }),
      ),
    ...asked,
  });

/** `POST /efforts/{id}/participants`; the same key for every attempt at the same one (R42). */
export const registerParticipant = (id: string, body: ParticipantInput, idempotencyKey: string) =>
  answer(
    api.POST('/api/v1/efforts/{id}/participants', {
      params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } },
      body,
    }),
  );

/** `PATCH …`: puts right what was registered of somebody by name (R42). */
export const changeParticipant = (
  path: ParticipantPlace,
  etag: string | undefined,
  body: ParticipantChangeInput,
) =>
  answer(
    api.PATCH('/api/v1/efforts/{id}/participants/{participantId}', {
      params: { path, header: { 'If-Match': etag ?? '' } },
      body,
    }),
  );

/** `PUT …/end`: registers out; another end replaces the one before (R42). */
export const endParticipant = (path: ParticipantPlace, etag: string | undefined, body: ParticipantEndInput) =>
  answer(
    api.PUT('/api/v1/efforts/{id}/participants/{participantId}/end', {
      params: { path, header: { 'If-Match': etag ?? '' } },
      body,
    }),
  );

/** `POST …/consent-withdrawal`: nothing is left of who it was, for good (R42). */
export const withdrawConsent = (path: ParticipantPlace) =>
  answer(
    api.POST('/api/v1/efforts/{id}/participants/{participantId}/consent-withdrawal', { params: { path } }),
  );

/** `PUT …/consent-file`: keeps the signed consent. @param content in base64 */
export const fileConsent = (path: ParticipantPlace, content: string) =>
  answer(
    api.PUT('/api/v1/efforts/{id}/participants/{participantId}/consent-file', {
      params: { path },
      body: { content },
    }),
  );

/** `GET …/consent-file`: the signed consent, in base64; the look is logged. */
export const readConsentFile = (path: ParticipantPlace) =>
  answer(api.GET('/api/v1/efforts/{id}/participants/{participantId}/consent-file', { params: { path } }));

/** `PUT` or `DELETE …/frikort`: links the participation to the frikort, or ends that (R42). */
export const linkFrikort = (path: ParticipantPlace, linked: boolean): Promise<unknown> =>
  linked
    ? answer(api.PUT('/api/v1/efforts/{id}/participants/{participantId}/frikort', { params: { path } }))
    : done(api.DELETE('/api/v1/efforts/{id}/participants/{participantId}/frikort', { params: { path } }));

/** `PUT /efforts/{id}/total-counts/{year}`; null takes the year's number away (R42). */
export const setTotalCount = (id: string, year: number, participants: number | null) =>
  answer(
    api.PUT('/api/v1/efforts/{id}/total-counts/{year}', {
      params: { path: { id, year: String(year) } },
      body: { participants },
    }),
  );

/** `GET /efforts/{id}/participants` as CSV, with names and CPR numbers only when they are asked for. */
export function downloadParticipants(id: string, state: ParticipantState, withCpr: boolean): Promise<void> {
  const query = { state, includeCpr: withCpr ? ('true' as const) : ('false' as const) };
  return saveFile(
    api.GET('/api/v1/efforts/{id}/participants', { params: { path: { id }, query }, ...asCsv() }),
  );
}
