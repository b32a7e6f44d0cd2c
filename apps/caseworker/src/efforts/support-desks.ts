import type { EffortRight } from '@frikort/domain/effort-right';

/** Who helps: people with a role in the organisation, who gives permissions, or the operator's support. */
const desks = ['effort-manager', 'effort-administrator', 'user-administrator', 'operator'] as const;
export type Desk = (typeof desks)[number];

/** What somebody may need help with. */
export const supportMatters = [
  'participants',
  'efforts',
  'roles',
  'permissions',
  'organisation',
  'faults',
] as const;
export type SupportMatter = (typeof supportMatters)[number];

/** Which desk each kind of user turns to, by what it is about. How the operator's is reached comes from the API. */
const deskOf: Readonly<Record<EffortRight, Readonly<Record<SupportMatter, Desk>>>> = {
  'participant-manager': {
    participants: 'effort-manager',
    efforts: 'effort-manager',
    roles: 'effort-manager',
    permissions: 'user-administrator',
    organisation: 'effort-administrator',
    faults: 'operator',
  },
  'effort-manager': {
    participants: 'effort-administrator',
    efforts: 'effort-administrator',
    roles: 'effort-administrator',
    permissions: 'user-administrator',
    organisation: 'effort-administrator',
    faults: 'operator',
  },
  'effort-administrator': {
    participants: 'operator',
    efforts: 'operator',
    roles: 'operator',
    permissions: 'user-administrator',
    organisation: 'operator',
    faults: 'operator',
  },
};

/** The matters of each desk that somebody with these permissions turns to; the highest one decides where to. */
export function desksFor(rights: readonly EffortRight[]): { desk: Desk; matters: SupportMatter[] }[] {
  const highest = (['effort-administrator', 'effort-manager', 'participant-manager'] as const).find((right) =>
    rights.includes(right),
  );
  if (highest === undefined) return [];
  return desks
    .map((desk) => ({ desk, matters: supportMatters.filter((matter) => deskOf[highest][matter] === desk) }))
    .filter(({ matters }) => matters.length > 0);
}
