import { type RegisterFlag, registerStanding } from '@frikort/domain/enrolment';
import type { PersonWithoutFrikort } from '../queries/search.ts';

/** R21: the standing behind a warning or a refusal, for the badge beside the name. */
export function registerFlagsOf({
  blocked,
  warnings,
}: Pick<PersonWithoutFrikort, 'blocked' | 'warnings'>): RegisterFlag[] {
  const statuses = [
    ...(blocked === undefined ? [] : [blocked.registerStatus]),
    ...warnings.flatMap((warning) => (warning.code === 'register-status' ? [warning.registerStatus] : [])),
  ];
  return statuses.flatMap((status) => {
    const { standing } = registerStanding(status);
    return standing === 'resident' ? [] : [standing];
  });
}
