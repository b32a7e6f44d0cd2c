import { type ProblemCode, problemCodes } from '@frikort/domain/refusal';
import type { GeneralCode } from '../problem.ts';
import type { RouteFacts } from './route-facts.ts';

/** Whatever is asked. */
const always: readonly GeneralCode[] = [
  'validation-failed',
  'too-many-requests',
  'internal-error',
  'unavailable',
];

/**
 * Every code that a route may answer, in the order of the closed list: its own, and those that follow from what it is.
 */
export function refusalsOf(route: RouteFacts): ProblemCode[] {
  const { access, scopes, changes, hasParams, fileTypes, idempotencyKey, version, ownRefusals } = route;
  const known = new Set<ProblemCode>([...always, ...ownRefusals]);
  const add = (when: boolean, ...codes: GeneralCode[]) => {
    if (when) for (const code of codes) known.add(code);
  };
  const needsLogin = access !== 'everyone';
  add(needsLogin, 'not-authenticated', 'session-changed');
  // A token may be sent to any of them, also where none is enough.
  add(needsLogin, 'token-invalid', 'on-behalf-of-missing', 'not-delegated', 'not-permitted');
  add(scopes.length > 0, 'scope-missing');
  add(needsLogin && changes, 'session-not-named');
  // A body may be sent to any of them, also where none is asked for.
  add(changes, 'origin-refused', 'request-timeout', 'payload-too-large', 'unsupported-media-type');
  add(hasParams, 'not-found');
  add(fileTypes.includes('text/csv'), 'not-acceptable');
  // What a repeated request made may be gone by now.
  add(idempotencyKey, 'idempotency-key-missing', 'idempotency-key-reused', 'not-found');
  add(version === 'expected', 'precondition-required', 'version-outdated');
  return problemCodes.filter((code) => known.has(code));
}
