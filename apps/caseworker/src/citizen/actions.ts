import type { Citizen } from '../queries/citizen.ts';

/** What a caseworker can do with a citizen's frikort as it stands, in the order of the buttons. */
export type CitizenAction =
  | 'show-card'
  | 'assign'
  | 'assign-colleague'
  | 'release'
  | 'control'
  | 'transfer'
  | 'deactivate'
  | 'reactivate';

/** R15, R17, R18, R19: only what fits the state. An inactive frikort is not shown: no company could use it. */
export function actionsFor({
  status,
  assignedCaseworker,
  openTransfer,
}: Pick<Citizen, 'status' | 'assignedCaseworker' | 'openTransfer'>): CitizenAction[] {
  const active = status === 'active';
  const own = assignedCaseworker?.isCaller === true;
  return [
    ...(active ? (['show-card'] as const) : (['reactivate'] as const)),
    ...(own ? [] : (['assign'] as const)),
    'assign-colleague',
    ...(assignedCaseworker === undefined ? [] : (['release'] as const)),
    ...(active ? (['control'] as const) : []),
    ...(openTransfer === undefined ? (['transfer'] as const) : []),
    ...(active ? (['deactivate'] as const) : []),
  ];
}

/** An action that asks in a dialog first. */
export type AskedAction = Exclude<CitizenAction, 'show-card'>;
