/**
 * R39: what somebody may be appointed to do with efforts, each a permission of its own at login: to administer an
 * organisation, to manage its efforts, to manage the participants of an effort. One person may have several.
 */
export const effortRights = ['effort-administrator', 'effort-manager', 'participant-manager'] as const;
export type EffortRight = (typeof effortRights)[number];

/** R39: what is given for a whole organisation, and by its administrators. */
export const organisationRights = [
  'effort-administrator',
  'effort-manager',
] as const satisfies readonly EffortRight[];
export type OrganisationRight = (typeof organisationRights)[number];
