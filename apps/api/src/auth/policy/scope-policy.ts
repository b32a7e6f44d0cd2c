import type { Role } from '@frikort/domain/access';
import type { Scope } from '@frikort/domain/scopes';

/** One for whoever may call the route, or one for each role. */
type ScopeOfRoute = Scope | Readonly<Partial<Record<Role, Scope>>>;

/** Companies read their employments, municipalities those of their citizens. */
const eitherRead = { employee: 'employments:read', caseworker: 'citizens:read' } as const;

/**
 * What an outside system needs for which route (R32), beside what the access policy asks of its role. A route that is not
 * here is for people: their sessions, their decisions, their own insight. What is here and an administrator's is open to
 * the municipality's systems, which an administrator has given the scope.
 */
const scopePolicy: Readonly<Record<string, ScopeOfRoute>> = {
  'POST /api/v1/card-lookups': 'card-lookups',

  'POST /api/v1/employments': 'employments:write',
  'PATCH /api/v1/employments/:id': 'employments:write',
  'POST /api/v1/employments/:id/cancellation': 'employments:write',
  'GET /api/v1/employments': 'employments:read',
  'GET /api/v1/employments/totals': 'employments:read',
  'GET /api/v1/employments/:id': eitherRead,
  'GET /api/v1/employments/:id/history': eitherRead,

  'POST /api/v1/employment-imports': 'employments:write',
  'POST /api/v1/employment-imports/:id/cancellation': 'employments:write',
  'GET /api/v1/employment-imports': 'employments:read',
  'GET /api/v1/employment-imports/:id': 'employments:read',
  'GET /api/v1/employment-imports/:id/rows': 'employments:read',

  'GET /api/v1/events': 'events:read',

  'GET /api/v1/citizens': 'citizens:read',
  'GET /api/v1/citizens/:id': 'citizens:read',
  'GET /api/v1/citizens/:id/cards/:year/history': 'citizens:read',
  'GET /api/v1/citizens/:id/cards/:year/employments': 'citizens:read',

  'GET /api/v1/statistics/municipality': 'statistics:read',

  'POST /api/v1/hand-overs': 'citizens:read',
  'GET /api/v1/hand-overs': 'citizens:read',
  'GET /api/v1/hand-overs/:id': 'citizens:read',
  'GET /api/v1/hand-overs/:id/employments': 'citizens:read',
  'GET /api/v1/hand-overs/:id/totals': 'citizens:read',
};

/** The scope that a system in a role needs for a route; nothing where none is enough. */
export function scopeOfRoute(name: string | undefined, role: Role): Scope | undefined {
  const needed = scopePolicy[name ?? ''];
  return typeof needed === 'object' ? needed[role] : needed;
}

/** Every scope that lets some system call a route. */
export function scopesOfRoute(name: string): Scope[] {
  const needed = scopePolicy[name];
  return typeof needed === 'object' ? Object.values(needed) : needed ? [needed] : [];
}
