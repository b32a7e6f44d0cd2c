import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import type { OverviewSearch } from '../overview/overview-search.ts';
import { queryOf } from './employments.ts';

/** `GET /employments` as a file to save, whole. */
export function downloadEmployments(search: OverviewSearch, text: string): Promise<void> {
  const query = queryOf(search, text);
  return saveFile(apiFor('company').GET('/api/v1/employments', { params: { query }, ...asCsv() }));
}
