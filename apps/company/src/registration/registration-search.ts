/** The address of registering: `gentag` is the id of an employment to repeat. */
export type RegistrationSearch = { gentag?: string };

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readRegistrationSearch({ gentag }: Record<string, unknown>): RegistrationSearch {
  return typeof gentag === 'string' && id.test(gentag) ? { gentag } : {};
}
