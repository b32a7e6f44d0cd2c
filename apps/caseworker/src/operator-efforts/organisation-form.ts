import { todayInCopenhagen } from '@frikort/domain/calendar';
import { formInName, judgeOrganisation } from '@frikort/domain/effort-organisation';
import { effortOrganisationInput } from '@frikort/domain/effort-schemas';
import { textLimits } from '@frikort/domain/text-limits';
import { readDate } from '@frikort/domain/typed-date';
import { currentTime } from '@frikort/ui/current-time';
import { unreadableText } from '@frikort/ui/input-text';
import { contactFields, longestOfOrganisation } from '../efforts/organisation-fields.ts';
import { errorsBySchema, type TypedFields } from '../efforts/typed-form.ts';
import type { EffortForm } from '../queries/operator-efforts.ts';
import type { OperatorEffortTexts } from './operator-efforts.da.ts';

export type OrganisationField =
  | 'name'
  | 'form'
  | 'startDate'
  /** The codes of the municipalities, with blanks between. */
  | 'members'
  | 'firstAdministrator'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone';

export const blankOrganisation: TypedFields<OrganisationField> = {
  name: '',
  form: '',
  members: '',
  startDate: '',
  firstAdministrator: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
};

/** The codes of the municipalities that are chosen. */
export const chosenMembers = ({ members }: Pick<TypedFields<OrganisationField>, 'members'>): string[] =>
  members.split(' ').filter((code) => code !== '');

/** Reads an order as the API would (R40). @returns what is sent, or what is wrong field by field */
export function readOrder(
  typed: TypedFields<OrganisationField>,
  forms: readonly EffortForm[],
  { form: texts }: OperatorEffortTexts,
) {
  const start = readDate(typed.startDate, todayInCopenhagen(currentTime()));
  const members = chosenMembers(typed);
  const parsed = effortOrganisationInput.safeParse({
    name: typed.name,
    form: typed.form,
    startDate: start.ok ? start.value : '',
    members,
    firstAdministrator: typed.firstAdministrator,
    contact: { name: typed.contactName, email: typed.contactEmail, phone: typed.contactPhone },
  });
  const errors = errorsBySchema(parsed.success ? [] : parsed.error.issues, typed, {
    fieldAt: contactFields,
    longest: { ...longestOfOrganisation, firstAdministrator: textLimits.name },
  });
  if (typed.form === '') errors.form = texts.formMissing;
  if (members.length === 0) errors.members = texts.membersMissing;
  if (!start.ok) errors.startDate = unreadableText(start.refusal);
  const word = formInName(typed.name, forms);
  if (!errors.name && word !== undefined) errors.name = texts.holdsForm({ word });
  if (!errors.form && !errors.members) {
    const judged = judgeOrganisation({ name: '', form: typed.form, members }, forms);
    if (!judged.ok && judged.refusal.code === 'too-few-members') {
      errors.members = texts.tooFew({ count: judged.refusal.fewestMembers });
    }
  }
  return Object.keys(errors).length === 0 && parsed.success ? { errors, input: parsed.data } : { errors };
}
