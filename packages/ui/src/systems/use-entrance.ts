import { useOwnSession } from '../session/own-session.ts';
import type { SystemsEntrance } from './systems.ts';

/** Through which entrance one looks at systems. @throws on a citizen's page, which has none */
export function useSystemsEntrance(): SystemsEntrance {
  const { entrance } = useOwnSession();
  if (entrance === 'citizen') throw new Error('Citizens have no systems');
  return entrance;
}
