import type { DraftIdentity } from '../drafts.ts';
import type { Session } from './session.ts';

/** Tells two users of a tab apart. A citizen's name must not lie in storage, so it is no part of it. */
export function draftIdentity(session: Session): DraftIdentity {
  const organisation = session.organisation?.cvr ?? '';
  return session.entrance === 'citizen' ? 'citizen' : `${session.entrance}:${organisation}:${session.name}`;
}
