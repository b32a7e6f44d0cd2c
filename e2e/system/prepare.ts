import { registerTestPersons } from './test-persons.ts';

/** Once before the tests, when the system is up. */
export default async function prepare(): Promise<void> {
  await registerTestPersons();
}
