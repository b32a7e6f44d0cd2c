import { type CalendarDate, yearOf } from './calendar.ts';
import { type Cvr, isCvr } from './cvr.ts';
import { type EffortRight, effortRights } from './effort-right.ts';
import type { EnrolmentStatus } from './enrolment.ts';
import { type Municipality, municipalityByCode, municipalityByCvr } from './municipalities.ts';
import type { LoginRefused } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** The three ways in; each accepts only its own kind of identity (R22, R23). */
export const entrances = ['caseworker', 'company', 'citizen'] as const;
export type Entrance = (typeof entrances)[number];

/** True for the name of an entrance. */
export function isEntrance(text: string): text is Entrance {
  return entrances.some((entrance) => entrance === text);
}

/** An organisation by CVR number; a municipality that acts always by its main one (R25). */
export type Organisation = { cvr: string; name: string };

/** A municipality as an authority, by its four-digit code. */
export type Authority = { code: string; name: string };

/**
 * The roles that somebody can be logged in with, one at a time. An administrator is a caseworker who may do more (R28); an
 * effort worker is of a municipality too, but works with its efforts alone (R39).
 */
export const roles = [
  'caseworker',
  'administrator',
  'effort-worker',
  'employee',
  'citizen',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** The facts that come with each role: whom somebody acts for, or who they are. Ids are opaque. */
type FactsOf = {
  caseworker: {
    readonly organisation: Organisation;
    readonly authority: Authority;
    /** R39: what they may be appointed to; nothing when left out. */
    readonly effortRights?: readonly EffortRight[];
  };
  administrator: FactsOf['caseworker'];
  'effort-worker': FactsOf['caseworker'];
  employee: { readonly organisation: Organisation };
  citizen: { readonly citizenId: string };
  operator: { readonly organisation: Organisation };
};

/** Somebody in one of these roles, with its facts: all that decides what they reach. */
export type InRole<R extends Role = Role> = { [Each in R]: { readonly role: Each } & FactsOf[Each] }[R];

/** R22, R23, R28: the entrance that each role comes in by. */
export const entranceOf = {
  caseworker: 'caseworker',
  administrator: 'caseworker',
  'effort-worker': 'caseworker',
  employee: 'company',
  citizen: 'citizen',
  operator: 'caseworker',
} as const satisfies Record<Role, Entrance>;

/** R28: the roles that do a caseworker's work. */
export const caseworkers = ['caseworker', 'administrator'] as const satisfies readonly Role[];

/** R39: the roles that work with efforts, as far as their permissions and appointments go. */
export const effortPeople = [...caseworkers, 'effort-worker'] as const satisfies readonly Role[];

const knownAs = {
  caseworker: 'caseworker',
  administrator: 'caseworker',
  'effort-worker': 'effort-worker',
  employee: 'employee',
  citizen: 'citizen',
  operator: 'operator',
} as const satisfies Record<Role, Role>;

/** The role that somebody is known by, whatever more they may do. */
export type KnownRole = (typeof knownAs)[Role];

/** R25, R28: an administrator is known as a caseworker, except where only an administrator may act (`actingRole`). */
export function knownRole<R extends Role>(role: R): (typeof knownAs)[R] {
  return knownAs[role];
}

/** NSIS level of assurance, lowest first. */
export const assuranceLevels = ['Low', 'Substantial', 'High'] as const;
export type Assurance = (typeof assuranceLevels)[number];

/** R23: at least Substantial, at every entrance. */
const sufficient: readonly Assurance[] = ['Substantial', 'High'];

/** What a privilege reaches (OIO Basic Privilege Profile). An SE number may equal the CVR number, and is still one. */
export type PrivilegeScope = { kind: 'cvr' | 'se' | 'production-unit' | 'cpr'; number: string };
export type PrivilegeGrant = { scope: PrivilegeScope; privilege: string };

/** What the identity provider says about who logs in. */
export type PersonIdentity = { kind: 'person'; cpr: string; assurance: Assurance };
export type ProfessionalIdentity = {
  kind: 'professional';
  cvr?: string | undefined;
  organisationName: string;
  privileges: readonly PrivilegeGrant[];
  assurance: Assurance;
};
export type LoginIdentity = PersonIdentity | ProfessionalIdentity;

export type LoginConfiguration = {
  /** Privilege URIs, chosen when the system is registered at the identity provider. */
  caseworkerPrivilege: string;
  administratorPrivilege: string;
  operatorPrivilege: string;
  /** R39: a system without a permission for one has nobody with that right. */
  effortPrivileges: Readonly<Partial<Record<EffortRight, string>>>;
  /** R28: the operator's own CVR number. */
  operatorCvr: string;
  /** R22: further CVR numbers of municipalities, each with the municipality's four-digit code. */
  extraMunicipalityCvrs: Readonly<Record<string, string>>;
};

/** Who someone is once let in; a citizen by CPR number, for the identity has no more. */
export type LoginRole =
  | Exclude<InRole, { role: 'citizen' }>
  | { readonly role: 'citizen'; readonly cpr: string };

/**
 * R22, R23, R28: who may come in where. Refuses in this order: assurance-too-low, wrong-entrance, cvr-missing,
 * not-a-municipality, privilege-scope-too-narrow, privilege-missing. Whether a citizen has a frikort is not in the
 * identity: `judgeCitizenLogin`.
 */
export function judgeLogin(
  entrance: Entrance,
  identity: LoginIdentity,
  configuration: LoginConfiguration,
): Result<LoginRole, LoginRefused> {
  if (!sufficient.includes(identity.assurance)) return refused({ code: 'assurance-too-low' });
  if ((entrance === 'citizen') !== (identity.kind === 'person')) return refused({ code: 'wrong-entrance' });
  if (identity.kind === 'person') return accepted({ role: 'citizen', cpr: identity.cpr });
  const { cvr, organisationName: name } = identity;
  if (cvr === undefined || !isCvr(cvr)) return refused({ code: 'cvr-missing' });
  if (entrance === 'company') return accepted({ role: 'employee', organisation: { cvr, name } });
  return judgeCaseworkerEntrance(identity, cvr, configuration);
}

/** R23: a citizen comes in with an enrolment, active or not. */
export function judgeCitizenLogin(enrolled: boolean): Result<null, LoginRefused> {
  return enrolled ? accepted(null) : refused({ code: 'no-enrolment' });
}

/** R22, R28, R39: the caseworker entrance takes the operator, and caseworkers and effort workers of municipalities. */
function judgeCaseworkerEntrance(
  identity: ProfessionalIdentity,
  cvr: Cvr,
  configuration: LoginConfiguration,
): Result<LoginRole, LoginRefused> {
  const { privileges, organisationName: name } = identity;
  const organisation = { cvr, name };
  const { operatorPrivilege, caseworkerPrivilege, administratorPrivilege } = configuration;
  if (cvr === configuration.operatorCvr) {
    const operator = judgePrivilege(privileges, operatorPrivilege, cvr);
    if (operator.ok) return accepted({ role: 'operator', organisation });
    if (municipalityOf(cvr, configuration) === undefined) return operator;
  }
  const municipality = municipalityOf(cvr, configuration);
  if (municipality === undefined) return refused({ code: 'not-a-municipality' });
  const authority = { code: municipality.code, name: municipality.name };
  const facts = { organisation, authority, ...effortRightsOf(identity, cvr, configuration) };
  const caseworker = judgePrivilege(privileges, caseworkerPrivilege, cvr);
  if (!caseworker.ok) return facts.effortRights ? accepted({ role: 'effort-worker', ...facts }) : caseworker;
  const role = judgePrivilege(privileges, administratorPrivilege, cvr).ok ? 'administrator' : 'caseworker';
  return accepted({ role, ...facts });
}

/** R39: the rights whose permission somebody has for the CVR number itself; nothing without any. */
function effortRightsOf(
  { privileges }: ProfessionalIdentity,
  cvr: Cvr,
  { effortPrivileges }: LoginConfiguration,
): { effortRights?: readonly EffortRight[] } {
  const held = effortRights.filter((right) => {
    const privilege = effortPrivileges[right];
    return privilege !== undefined && judgePrivilege(privileges, privilege, cvr).ok;
  });
  return held.length === 0 ? {} : { effortRights: held };
}

/** R22: the municipality of a CVR number, its main one or a configured further one. */
function municipalityOf(
  cvr: string,
  configuration: Pick<LoginConfiguration, 'extraMunicipalityCvrs'>,
): Municipality | undefined {
  const extra = Object.entries(configuration.extraMunicipalityCvrs).find(([number]) => number === cvr);
  return extra ? municipalityByCode(extra[1]) : municipalityByCvr(cvr);
}

/** R22: the privilege scoped to the CVR number itself; under an SE, P or CPR number only, it reaches too little. */
function judgePrivilege(
  privileges: readonly PrivilegeGrant[],
  wanted: string,
  cvr: Cvr,
): Result<null, LoginRefused> {
  const scopes = privileges.filter(({ privilege }) => privilege === wanted).map(({ scope }) => scope);
  if (scopes.some((scope) => scope.kind === 'cvr' && scope.number === cvr)) return accepted(null);
  const narrower = scopes.some((scope) => scope.kind !== 'cvr');
  return refused({ code: narrower ? 'privilege-scope-too-narrow' : 'privilege-missing' });
}

/** Whose citizen it is, and whether anything of the person is left (R29). */
export type CitizenFacts = { citizenId: string; authorityCode: string; anonymised: boolean };

/** Whose employment it is. */
export type EmploymentFacts = CitizenFacts & { companyCvr: string };

/**
 * R14, R24, R28, R29: to read and to change: caseworkers of the responsible authority; to read: the citizen. Never
 * companies or the operator, and nobody once the citizen is anonymised.
 */
export function mayReachCitizen(viewer: InRole, citizen: CitizenFacts): boolean {
  if (citizen.anonymised) return false;
  switch (viewer.role) {
    case 'caseworker':
    case 'administrator':
      return viewer.authority.code === citizen.authorityCode;
    case 'citizen':
      return viewer.citizenId === citizen.citizenId;
    case 'effort-worker':
    case 'employee':
    case 'operator':
      return false;
  }
}

/**
 * R7, R10, R11, R24, R25: to read and to change: the company that owns it; to read: whoever reaches the citizen. The same
 * holds for its history.
 */
export function mayReachEmployment(viewer: InRole, employment: EmploymentFacts): boolean {
  if (viewer.role === 'employee') return viewer.organisation.cvr === employment.companyCvr;
  return mayReachCitizen(viewer, employment);
}

/** R10: whether a look-up tells name and balances; of an inactive enrolment only to a company with one on it. */
export function lookupTellsName(status: EnrolmentStatus, companyHasEmploymentOnIt: boolean): boolean {
  return status === 'active' || companyHasEmploymentOnIt;
}

/**
 * R10: of the years that have a card, those whose balance a company sees: last year, this year and later ones;
 * an older one only once dates in it are entered.
 */
export function cardsShownToCompany(
  years: readonly number[],
  today: CalendarDate,
  datesEntered: readonly CalendarDate[] = [],
): number[] {
  const entered = new Set(datesEntered.map(yearOf));
  return years.filter((year) => year >= yearOf(today) - 1 || entered.has(year));
}
