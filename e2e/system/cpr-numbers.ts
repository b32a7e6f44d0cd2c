import { cprSearch } from '@frikort/local/cpr-search';
import { localRegister } from '@frikort/local/local-register';
import { testPersons, townspeople } from './test-persons.ts';

/** Numbers that tests type although nobody has them: of the right form, but in no register. */
export const unknownCprs = { replacementNumber: '710165-0000', unknown: '111111-1118' } as const;

/** Every CPR number that this run can have met, as ten digits. */
const known = new Set([
  ...localRegister.map(({ cpr }) => cpr),
  ...[...testPersons, ...townspeople].map(({ cpr }): string => cpr),
  ...Object.values(unknownCprs).map((shown) => shown.replace('-', '')),
]);

/** The CPR numbers of this run that stand in a text, with or without hyphen, also percent-encoded. */
export const cprNumbersIn = cprSearch(known);
