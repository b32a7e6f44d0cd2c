import type { Entrance, Role } from '@frikort/domain/access';
import type { Placed } from '../database/statement.ts';

/** An organisation as a login named it. */
export type Organisation = { cvr: string; name: string };

/** The municipality a caseworker acts for. */
export type Authority = { code: string; name: string };

type CallerBase = {
  actorId: string;
  name: string;
  entrance: Entrance;
  requestId: string;
  /** The network that the request came from, by a keyed name (R27): its address is not kept. */
  network?: string;
};

/** Who a request comes from, with what their role entitles them to. Made from a session, never from input. */
export type CaseworkerCaller = CallerBase & {
  role: 'caseworker';
  organisation: Organisation;
  authority: Authority;
  administrator: boolean;
};
export type EmployeeCaller = CallerBase & { role: 'employee'; organisation: Organisation };
export type CitizenCaller = CallerBase & { role: 'citizen'; citizenId: string };
export type OperatorCaller = CallerBase & { role: 'operator'; organisation: Organisation };

export type Caller = CaseworkerCaller | EmployeeCaller | CitizenCaller | OperatorCaller;

/** The caller of one role; `Role` names come from the domain. */
export type CallerOf<R extends Role> = Extract<Caller, { role: R }>;

/** What the text of a statement for a caller depends on, so that it is known when the statement is made. */
type KnownOfCaller = 'role' | 'administrator';

/** A caller by values, or by their places in a statement that is made once. */
export type PlacedCaller = {
  [R in Caller['role']]: Pick<CallerOf<R>, Extract<KnownOfCaller, keyof CallerOf<R>>> &
    Placed<Omit<CallerOf<R>, KnownOfCaller | 'name'>>;
}[Caller['role']];

/** A caseworker's rank, as the key of a statement that depends on it. */
export const rankOf = ({ administrator }: Pick<CaseworkerCaller, 'administrator'>) =>
  administrator ? 'administrator' : 'caseworker';
