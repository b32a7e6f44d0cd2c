/**
 * What the permissions are called where an administrator of MitID Erhverv gives them: chosen when the system is
 * registered at NemLog-in, like the addresses in the settings PRIVILEGE_…. An operator that registers others changes
 * them here.
 */
export const permissionNames = {
  caseworker: 'Socialt Frikort - servicemedarbejder',
  administrator: 'Socialt Frikort - administrator',
  operator: 'Socialt Frikort - driftsoperatør',
  effortAdministrator: 'Socialt Frikort - indsatsadministrator',
  effortManager: 'Socialt Frikort - indsatsansvarlig',
  participantManager: 'Socialt Frikort - deltageransvarlig',
} as const;
