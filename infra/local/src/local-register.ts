import { writeFile } from 'node:fs/promises';
import type { LocalPerson } from '@frikort/api/registers/local';
import { cpr } from '@frikort/domain/cpr';
import { present } from '@frikort/domain/present';
import { type RegisteredPerson, registeredPersons } from '@frikort/test-nemlogin/people';
import { generatedCitizens } from './generated-people.ts';

function inRegister({ name, registerStatus, nameProtected, ...person }: RegisteredPerson): LocalPerson {
  return {
    cpr: cpr(person.cpr),
    name,
    registerStatus,
    nameProtected,
    ...present({ currentCpr: person.currentCpr === undefined ? undefined : cpr(person.currentCpr) }),
  };
}

/** Everyone in the local CPR register: those written by hand and the generated citizens. */
export const localRegister: readonly LocalPerson[] = [...registeredPersons, ...generatedCitizens].map(
  inRegister,
);

/** Writes the register to the file that the API reads (its setting CPR_REGISTER_FILE). */
export async function writeRegister(file: string): Promise<void> {
  await writeFile(file, JSON.stringify(localRegister), { mode: 0o600 });
}
