/** R32: what a machine may be allowed, few and broad. */
export const scopes = [
  'employments:read',
  'employments:write',
  'card-lookups',
  'citizens:read',
  'events:read',
  'statistics:read',
] as const;
export type Scope = (typeof scopes)[number];

/** True for a scope of the closed list. */
export function isScope(text: string): text is Scope {
  return scopes.some((scope) => scope === text);
}
