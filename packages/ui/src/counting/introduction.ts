import type { Entrance } from '@frikort/api-client';

/** Tells of a page before the login (R38), with what it takes fetched for it: no start page waits for that. */
export async function tellIntroductionOf(entrance: Entrance): Promise<void> {
  try {
    const { tellIntroduction } = await import('./flow-steps.ts');
    tellIntroduction(entrance);
  } catch {
    // The file is lost, and the step with it.
  }
}
