import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import type { StoryFilter } from '@frikort/ui/story/story-parts';
import { queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

/** `GET /citizens/{id}/story`: everything that happened to a frikort (R25). */
export function storyQuery(id: string) {
  return queryOptions({
    // With the histories, so that whatever makes those out of date does it to this too.
    queryKey: ['card-history', id, 'story'],
    queryFn: ({ signal }) =>
      answer(apiFor('caseworker').GET('/api/v1/citizens/{id}/story', { params: { path: { id } }, signal })),
    ...readOnlyWhenAsked,
  });
}

/** The same as a file to save. */
export function downloadStory(id: string, query: StoryFilter): Promise<void> {
  return saveFile(
    apiFor('caseworker').GET('/api/v1/citizens/{id}/story', { params: { path: { id }, query }, ...asCsv() }),
  );
}
