import type { caseworkers, Entrance, effortPeople, InRole, Role } from '@frikort/domain/access';
import type { Scope } from '@frikort/domain/scopes';
import type { Placed } from '../database/statement.ts';

type CallerBase = {
  actorId: string;
  name: string;
  /** The way in that a person took; an outside system takes none. */
  entrance?: Entrance;
  /** The outside system that calls, with what it may do now (R32); absent for a person. */
  client?: { readonly id: string; readonly scopes: readonly Scope[] };
  /** The vendor of the system that acts for the caller's organisation, by CVR number. */
  vendorCvr?: string;
  requestId: string;
  /** The network that the request came from, by a keyed name (R27): its address is not kept. */
  network?: string;
};

/** Who a request comes from, in their role, with what it entitles them to. Made from a session, never from input. */
export type Caller = CallerBase & InRole;

/** The caller of some of the roles. */
export type CallerOf<R extends Role> = Extract<Caller, { role: R }>;

/** Of a municipality: its administrator is one too (R28). */
export type CaseworkerCaller = CallerOf<(typeof caseworkers)[number]>;
export type AdministratorCaller = CallerOf<'administrator'>;
export type EffortWorkerCaller = CallerOf<'effort-worker'>;
/** Of a municipality, with what they may be appointed to in its efforts (R39). */
export type EffortCaller = CallerOf<(typeof effortPeople)[number]>;
export type EmployeeCaller = CallerOf<'employee'>;
export type CitizenCaller = CallerOf<'citizen'>;
export type OperatorCaller = CallerOf<'operator'>;
/** Of an outside system: what it may do is less than what a person in its role may. */
export type ClientCaller = CaseworkerCaller | EmployeeCaller;

/** A caller by values, or by their places in a statement that is made once: its text depends on the role alone. */
export type PlacedCaller = {
  [R in Role]: Pick<CallerOf<R>, 'role'> & Placed<Omit<CallerOf<R>, 'role' | 'name' | 'client'>>;
}[Role];
