import type { Authority } from '@frikort/domain/access';
import { municipalityByCode } from '@frikort/domain/municipalities';

/** A municipality by the code that is stored. */
export function authorityOf(code: string): Authority {
  const municipality = municipalityByCode(code);
  if (!municipality) throw new Error(`No municipality has the code ${code}`);
  return { code, name: municipality.name };
}
