import { calendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { judgePeriod } from '@frikort/domain/effort';
import { effortInput } from '@frikort/domain/effort-schemas';
import { present } from '@frikort/domain/present';
import { textLimits } from '@frikort/domain/text-limits';
import { readDate, readPeriod } from '@frikort/domain/typed-date';
import { Select } from '@frikort/ui/components/choice.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { TextArea, TextField } from '@frikort/ui/components/text-field.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { dateInput, shownDate } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import { useLanguage } from '@frikort/ui/language';
import { useQuery } from '@tanstack/react-query';
import { categoriesQuery, type Effort } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';
import type { EffortTexts } from './efforts.da.ts';
import { errorsBySchema, type FormReading, type TypedFields, type useTypedForm } from './typed-form.ts';

export type EffortField = 'name' | 'details' | 'categoryId' | 'startDate' | 'endDate';
export type TypedEffort = TypedFields<EffortField>;

export const blankEffort: TypedEffort = { name: '', details: '', categoryId: '', startDate: '', endDate: '' };

/** An effort as it stands in the form. */
export const typedEffort = ({ name, details, category, startDate, endDate }: Effort): TypedEffort => ({
  name,
  details: details ?? '',
  categoryId: category.id,
  startDate: dateInput(startDate),
  endDate: endDate === undefined ? '' : dateInput(endDate),
});

/** Which organisation it is of, and when that started. */
export type OfOrganisation = Effort['organisation'];

/** Reads the form as the API would (R41). @returns what a new effort is made with, or what is wrong field by field */
export function readEffort(typed: TypedEffort, of: OfOrganisation, { effortForm: texts }: EffortTexts) {
  const today = todayInCopenhagen(currentTime());
  const hasEnd = typed.endDate.trim() !== '';
  const period = hasEnd
    ? readPeriod(typed.startDate, typed.endDate, today)
    : { start: readDate(typed.startDate, today), end: undefined };
  const { start, end } = period;
  const parsed = effortInput.safeParse({
    organisationId: of.id,
    name: typed.name,
    categoryId: typed.categoryId,
    startDate: start.ok ? start.value : '',
    ...present({
      details: typed.details.trim() === '' ? undefined : typed.details,
      endDate: end?.ok === true ? end.value : undefined,
    }),
  });
  const errors: FormReading<EffortField, unknown>['errors'] = errorsBySchema(
    parsed.success ? [] : parsed.error.issues,
    typed,
    { longest: { name: textLimits.effort, details: textLimits.effortDetails } },
  );
  if (typed.categoryId === '') errors.categoryId = texts.chooseMissing;
  if (!start.ok) errors.startDate = unreadableText(start.refusal);
  if (end?.ok === false) errors.endDate = unreadableText(end.refusal);
  if (start.ok && end?.ok !== false) {
    const judged = judgePeriod(
      { startDate: start.value, endDate: end?.value ?? null },
      calendarDate(of.startDate),
    );
    if (!judged.ok && judged.refusal.code === 'end-before-start') errors.endDate = texts.endBeforeStart;
    else if (!judged.ok) errors.startDate = texts.tooEarly({ date: shownDate(of.startDate) });
  }
  return Object.keys(errors).length === 0 && parsed.success ? { errors, input: parsed.data } : { errors };
}

type CategoryProps = {
  field: ReturnType<ReturnType<typeof useTypedForm<EffortField, unknown>>['field']>;
  /** The effort's category now, which may be closed to others. */
  current?: Effort['category'] | undefined;
};

function CategorySelect({ field, current }: CategoryProps) {
  const { effortForm: texts } = useEffortTexts();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(categoriesQuery);
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  const open = data.items.filter(({ isOpen }) => isOpen);
  const closed = current === undefined || open.some(({ id }) => id === current.id) ? undefined : current;
  return (
    <Select {...field} hint={texts.categoryHint}>
      <option value="">{texts.choose}</option>
      {open.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
      {closed !== undefined && (
        <option value={closed.id}>{texts.closed({ name: closed.name[language] })}</option>
      )}
    </Select>
  );
}

type EffortFieldsProps = {
  form: ReturnType<typeof useTypedForm<EffortField, unknown>>;
  of: OfOrganisation;
  current?: Effort['category'] | undefined;
  categoryLocked?: boolean;
};

/** The fields of an effort, new or not; a category that stands is told, not asked for (R41). */
export function EffortFields({ form, of, current, categoryLocked = false }: EffortFieldsProps) {
  const { effortForm: texts } = useEffortTexts();
  const language = useLanguage();
  return (
    <>
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('name')} hint={texts.nameHint} lang="da" />
      <TextArea {...form.field('details')} optional hint={texts.detailsHint} lang="da" />
      {categoryLocked && current !== undefined ? (
        <div className="form-group">
          <p className="form-label">{texts.categoryId}</p>
          <p className="effort-fixed">{current.name[language]}</p>
          <p className="form-hint">{texts.categoryFast}</p>
        </div>
      ) : (
        <CategorySelect field={form.field('categoryId')} current={current} />
      )}
      <DateField {...form.field('startDate')} hint={texts.startHint({ date: shownDate(of.startDate) })} />
      <DateField {...form.field('endDate')} optional hint={texts.endHint} />
    </>
  );
}
