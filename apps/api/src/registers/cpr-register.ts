import type { CalendarDate } from '@frikort/domain/calendar';
import type { Cpr } from '@frikort/domain/cpr';

/** A person as the CPR register has them; nothing that is not needed is read (no address, no relations). */
export type RegisterPerson = {
  name: string;
  /** Status code of SF1520; see `registerStanding` of the domain. */
  registerStatus: number;
  /** Name and address protection (R20). */
  nameProtected: boolean;
  /** The number in force when this one was changed (R21). */
  currentCpr?: Cpr;
  birthDate?: CalendarDate;
};

/** What a look-up gives: the person, that there is none, or that the register did not answer. */
export type RegisterAnswer =
  | { kind: 'found'; person: RegisterPerson }
  | { kind: 'unknown' }
  | { kind: 'unavailable' };

/** The CPR register, whichever stands behind it. Never throws: not answering is an answer (R16). */
export type CprRegister = {
  /** @param authorityCode the municipality on whose behalf is asked; without it the one of the settings */
  lookUp(number: Cpr, authorityCode?: string): Promise<RegisterAnswer>;
};
