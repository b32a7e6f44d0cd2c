/**
 * Where the operator's pages of efforts stand: one route, so that the app's first script need not name each.
 * @param path below `/drift/indsatser`; empty for the list of organisations
 */
export const operatorPlace = (path = '') => ({ to: '/drift/indsatser/$', params: { _splat: path } }) as const;
