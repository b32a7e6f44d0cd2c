import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import type { StoryFilter } from '@frikort/ui/story/story-parts';
import { queryOptions } from '@tanstack/react-query';

/** `GET /me/story`: everything that happened to one's frikort (R24, R25). */
export const myStoryQuery = queryOptions({
  queryKey: ['me', 'story'],
  queryFn: ({ signal }) => answer(apiFor('citizen').GET('/api/v1/me/story', { signal })),
});

/** The same as a file to save. */
export function downloadMyStory(query: StoryFilter): Promise<void> {
  return saveFile(apiFor('citizen').GET('/api/v1/me/story', { params: { query }, ...asCsv() }));
}
