import type { EffortRight } from '@frikort/domain/effort-right';
import { refused } from '@frikort/domain/result';
import type { Database } from '../database/database.ts';

/** What efforts need from the rest of the system. */
export type EffortDeps = { readonly db: Database; readonly clock: () => Date };

export const notFound = refused({ code: 'not-found' });

/** The caller sees it, and is not appointed to what is asked for. */
export const notAppointed = (right: EffortRight) => refused({ code: 'not-appointed', right });
