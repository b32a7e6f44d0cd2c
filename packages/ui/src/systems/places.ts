/**
 * Where the pages of systems stand in an app that has them: one route, so that the app's first script need not name each.
 * @param path below `/it-systemer`; empty for the list
 */
export const placeOf = (path: string) => ({ to: '/it-systemer/$', params: { _splat: path } }) as const;

/** What follows `/it-systemer/` in an address, part by part. */
export function partsOf(splat: string | undefined): readonly string[] {
  return (splat ?? '').split('/').filter((part) => part !== '');
}
