/**
 * Where the pages of efforts stand: one route, so that the app's first script need not name each.
 * @param path below `/indsatser`; empty for the overview
 */
export const effortPlace = (path = '') => ({ to: '/indsatser/$', params: { _splat: path } }) as const;

/** Where an organisation, or what belongs to it, stands. */
export const organisationPlace = (id: string, part = '') =>
  effortPlace(`organisation/${id}${part === '' ? '' : `/${part}`}`);

/** Where an effort, or what belongs to it, stands. */
export const ofEffort = (id: string, part = '') =>
  effortPlace(`indsats/${id}${part === '' ? '' : `/${part}`}`);
