import { readFile } from 'node:fs/promises';
import { cpr, isCpr } from '@frikort/domain/cpr';
import { salvagedName } from '@frikort/domain/name';
import { present } from '@frikort/domain/present';
import { z } from 'zod';
import type { CprRegister, RegisterAnswer } from './cpr-register.ts';

/** A fictional person of a register without the real one behind it; CPR numbers as ten digits. */
export type LocalPerson = {
  readonly cpr: string;
  readonly name: string;
  /** Status code of SF1520. */
  readonly registerStatus: number;
  readonly nameProtected: boolean;
  /** The number that replaced this one. */
  readonly currentCpr?: string;
};

const cprForm = z.string().refine(isCpr);

const localPersons: z.ZodType<LocalPerson[]> = z.array(
  z.strictObject({
    cpr: cprForm,
    name: z.string().min(1),
    registerStatus: z.int(),
    nameProtected: z.boolean(),
    currentCpr: cprForm.exactOptional(),
  }),
);

/** A register of fictional people. When they cannot be read, the register does not answer. */
export function createLocalRegister(readPersons: () => Promise<readonly LocalPerson[]>): CprRegister {
  return {
    async lookUp(number) {
      try {
        return answerOf((await readPersons()).find((person) => person.cpr === number));
      } catch {
        return { kind: 'unavailable' };
      }
    },
  };
}

function answerOf(person: LocalPerson | undefined): RegisterAnswer {
  if (!person) return { kind: 'unknown' };
  const { name, registerStatus, nameProtected, currentCpr } = person;
  return {
    kind: 'found',
    person: {
      name: salvagedName(name),
      registerStatus,
      nameProtected,
      ...present({ currentCpr: currentCpr === undefined ? undefined : cpr(currentCpr) }),
    },
  };
}

/**
 * A local register that reads its people from a JSON file: an array of {@link LocalPerson}. It is read at each
 * look-up, so that people can be added, and taking the file away is how a register that is down is tried.
 */
export function createFileRegister(path: string): CprRegister {
  return createLocalRegister(async () => localPersons.parse(JSON.parse(await readFile(path, 'utf8'))));
}
