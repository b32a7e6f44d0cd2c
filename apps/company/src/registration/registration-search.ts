/**
 * The address of registering: `gentag` is the id of an employment to repeat, `fortsaet` of one whose next part is to be
 * registered.
 */
export type RegistrationSearch = { gentag?: string; fortsaet?: string };

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isId = (value: unknown): value is string => typeof value === 'string' && id.test(value);

export function readRegistrationSearch({ gentag, fortsaet }: Record<string, unknown>): RegistrationSearch {
  if (isId(gentag)) return { gentag };
  return isId(fortsaet) ? { fortsaet } : {};
}
