/**
 * What the permissions are called where an administrator of MitID Erhverv gives them: chosen when the system is
 * registered at NemLog-in, like the addresses in PRIVILEGE_CASEWORKER, PRIVILEGE_ADMINISTRATOR and
 * PRIVILEGE_OPERATOR. An operator that registers others changes them here.
 */
export const permissionNames = {
  caseworker: 'Socialt Frikort - servicemedarbejder',
  administrator: 'Socialt Frikort - administrator',
  operator: 'Socialt Frikort - driftsoperatør',
} as const;
