import type { CalendarDate } from '@frikort/domain/calendar';
import type { Staff } from './generated-people.ts';

/** Something that happened in the local world's past, done through the API's own use cases at its own time. */
export type Act = { readonly at: Date } & (
  | { readonly kind: 'grant'; readonly by: Staff; readonly cpr: string; readonly cardNumber: string }
  | { readonly kind: 'assign'; readonly by: Staff; readonly cardNumber: string }
  | { readonly kind: 'deactivate'; readonly by: Staff; readonly cardNumber: string; readonly reason: string }
  | { readonly kind: 'register'; readonly by: Staff; readonly employment: PlannedEmployment }
  | { readonly kind: 'edit'; readonly by: Staff; readonly key: string; readonly amountOere: number }
  | { readonly kind: 'cancel'; readonly by: Staff; readonly key: string; readonly reason: string }
);

/** An employment as it is registered. */
export interface PlannedEmployment {
  /** Names it within the plan, for a later edit or cancellation. */
  readonly key: string;
  readonly cardNumber: string;
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly amountOere: number;
  readonly contact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly reference?: string;
}

/** The contact person of an employment: whoever registers it, at an address that nobody has. */
export function contactOf(staff: Staff): PlannedEmployment['contact'] {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'oe')
      .replaceAll('å', 'aa')
      .normalize('NFD')
      .replaceAll(/\p{Mark}/gu, '')
      .replaceAll(/[^a-z]+/g, '-')
      .replaceAll(/^-|-$/g, '');
  return {
    name: staff.name,
    email: `${plain(staff.name)}@${plain(staff.organisation.name)}.example`,
    phone: `+45 70 10 ${staff.organisation.cvr.slice(-4, -2)} ${staff.organisation.cvr.slice(-2)}`,
  };
}
