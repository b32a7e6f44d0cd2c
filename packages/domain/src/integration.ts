import type { Organisation, Role } from './access.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import type { EndInvalid, NotDelegated, OnBehalfOfMissing, TokenInvalid } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import { type Scope, scopes } from './scopes.ts';

/** R32: whose a system is, and so for whom it acts: its company or municipality alone, or companies that approve it. */
export const clientKinds = ['company', 'municipality', 'vendor'] as const;
export type ClientKind = (typeof clientKinds)[number];

const companyScopes = ['employments:read', 'employments:write', 'card-lookups', 'events:read'] as const;

/** R32: the scopes that a system of each kind may have. */
export const scopesOfKind = {
  company: companyScopes,
  municipality: ['citizens:read', 'events:read', 'statistics:read'],
  vendor: companyScopes,
} as const satisfies Record<ClientKind, readonly Scope[]>;

/** R32: the role in which a system of each kind acts; it never does what takes a person. */
export const roleOfKind = {
  company: 'employee',
  municipality: 'caseworker',
  vendor: 'employee',
} as const satisfies Record<ClientKind, Role>;

/** R32: how far ahead a credential may last, in days. */
export const longestCredentialDays = 400;
/** R32: how far ahead an approval may last, in days. */
export const longestApprovalDays = 731;
/** R32: how many credentials of one system may be valid at once, so that one can be exchanged. */
export const mostCredentials = 2;
/** R32: how many systems one organisation may have that have not ended. */
export const mostClients = 20;
/** R32: how long before its end a secret or key is warned of, in days. */
export const warnedBeforeDays = 30;
/** R32: within how many minutes after a login that was proven anew credentials and approvals are made. */
export const freshLoginMinutes = 15;

/** R32: an end date is today or later, and not farther than a number of days ahead. */
export function judgeEnd(
  endsOn: CalendarDate,
  today: CalendarDate,
  longestDays: number,
): Result<null, EndInvalid> {
  const latest = addDays(today, longestDays);
  if (endsOn < today || endsOn > latest)
    return refused({ code: 'end-date-invalid', earliest: today, latest });
  return accepted(null);
}

/** R32: until when a login that was proven anew is fresh. */
export function freshUntil(provenAt: Date): Date {
  return new Date(provenAt.getTime() + freshLoginMinutes * 60_000);
}

/** R32: whether a login was proven anew so lately that what lasts may be made with it. */
export function isFreshLogin(provenAt: Date | undefined, now: Date): boolean {
  return provenAt !== undefined && now < freshUntil(provenAt);
}

/** What decides whether a system may act now, and for whom. Dates are the last days on which something counts. */
export type ClientFacts = {
  readonly kind: ClientKind;
  readonly owner: Organisation;
  readonly ended: boolean;
  readonly credential: { readonly ended: boolean; readonly endsOn: CalendarDate } | undefined;
  /** The approval of the organisation that the request names, if that gave one. */
  readonly approval:
    | { readonly company: Organisation; readonly ended: boolean; readonly endsOn: CalendarDate }
    | undefined;
  /** The CVR number that the request names. */
  readonly onBehalfOf: string | undefined;
  readonly today: CalendarDate;
};

/**
 * R32: whom a system acts for. A company's or municipality's own acts for it alone, a vendor's for a company that has
 * approved it and is named by the request. What has ended fails at the next request.
 */
export function judgeClient(
  facts: ClientFacts,
): Result<Organisation, TokenInvalid | NotDelegated | OnBehalfOfMissing> {
  const { kind, owner, credential, approval, onBehalfOf, today } = facts;
  if (facts.ended || !isValid(credential, today)) return refused({ code: 'token-invalid', reason: 'ended' });
  if (kind !== 'vendor') {
    const isOwn = onBehalfOf === undefined || onBehalfOf === owner.cvr;
    return isOwn ? accepted(owner) : refused({ code: 'not-delegated' });
  }
  if (onBehalfOf === undefined) return refused({ code: 'on-behalf-of-missing' });
  if (!approval || approval.company.cvr !== onBehalfOf || !isValid(approval, today))
    return refused({ code: 'not-delegated' });
  return accepted(approval.company);
}

/** R32: whether a credential or an approval counts today. */
export function isValid(
  lasting: { readonly ended: boolean; readonly endsOn: CalendarDate } | undefined,
  today: CalendarDate,
): boolean {
  return lasting !== undefined && !lasting.ended && lasting.endsOn >= today;
}

/** R32: what a system may do: what its token, the system itself and the approval all allow. */
export function allowedScopes(...grants: readonly (readonly Scope[] | undefined)[]): Scope[] {
  return scopes.filter((scope) => grants.every((grant) => grant === undefined || grant.includes(scope)));
}
