import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@frikort/local/project';

const folder = join(projectRoot, 'apps/api/released');

/** The OpenAPI document of the last release; each is named after its day (`2026-11-29.json`). */
export function lastReleasedDocument(): string {
  const last = readdirSync(folder)
    .filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name))
    .toSorted()
    .at(-1);
  if (last === undefined) throw new Error(`${folder} has no released document.`);
  return join(folder, last);
}

/**
 * Keeps the committed document as that of a release made today; from then on changes are held to it.
 * @returns the file that was written
 */
export function releaseDocument(today: Date): string {
  const target = join(folder, `${today.toISOString().slice(0, 10)}.json`);
  copyFileSync(join(projectRoot, 'apps/api/openapi.json'), target);
  return target;
}
