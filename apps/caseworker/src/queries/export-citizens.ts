import { apiFor } from '@frikort/ui/api';
import { asCsv, saveFile } from '@frikort/ui/download';
import type { CitizenListFilter } from './citizens.ts';

/** `GET /citizens` as a file: the whole list, with CPR numbers only when they are asked for. */
export function downloadCitizens(filter: CitizenListFilter, withCpr: boolean): Promise<void> {
  const query = { ...filter, includeCpr: withCpr ? ('true' as const) : ('false' as const) };
  return saveFile(apiFor('caseworker').GET('/api/v1/citizens', { params: { query }, ...asCsv() }));
}
