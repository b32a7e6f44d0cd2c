import { calendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { readCpr } from '@frikort/domain/cpr';
import type { EffortPeriod } from '@frikort/domain/effort';
import { currentEffortConsent } from '@frikort/domain/effort-consent';
import { judgeTaking, judgeTakingYears } from '@frikort/domain/effort-participant';
import { type ParticipantInput, participantInput } from '@frikort/domain/effort-participant-schemas';
import { readDate } from '@frikort/domain/typed-date';
import { currentTime } from '@frikort/ui/current-time';
import { shownDate } from '@frikort/ui/format';
import { fieldErrorText, unreadableText } from '@frikort/ui/input-text';
import type { Effort } from '../../queries/efforts.ts';
import type { EffortTexts } from '../efforts.da.ts';
import type { ParticipantTexts } from './participants.da.ts';

/** What stands in the form. */
export type TypedParticipant = {
  readonly kind: ParticipantInput['kind'];
  readonly cpr: string;
  readonly startDate: string;
  readonly benefitBefore: string;
  readonly occupationBefore: string;
  readonly acknowledged: boolean;
  readonly signedOn: string;
  readonly sex: string;
  readonly startYear: string;
};

export type ParticipantErrors = Partial<Record<keyof TypedParticipant, string>>;

/** Where and when somebody can take part: what the domain judges by. */
export const surroundingsOf = ({ organisation, startDate, endDate }: Effort) => ({
  organisationStart: calendarDate(organisation.startDate),
  effort: {
    startDate: calendarDate(startDate),
    endDate: endDate === undefined ? null : calendarDate(endDate),
  } satisfies EffortPeriod,
  today: todayInCopenhagen(currentTime()),
});

type Judged = ReturnType<typeof judgeTaking>;

/** Why a time is refused, in words. */
export function takingError(
  judged: Judged,
  { effortForm }: Pick<EffortTexts, 'effortForm'>,
  { outside }: Pick<ParticipantTexts, 'outside'>,
  effort: Effort,
): string | undefined {
  if (judged.ok) return undefined;
  switch (judged.refusal.code) {
    case 'before-organisation-start':
      return effortForm.tooEarly({ date: shownDate(effort.organisation.startDate) });
    case 'end-before-start':
      return effortForm.endBeforeStart;
    case 'outside-effort':
      return outside;
    case 'validation-failed':
      return fieldErrorText('date-in-future');
  }
}

type Texts = EffortTexts & ParticipantTexts;

/** Reads the form as the API would (R42). @returns what is sent, or what is wrong field by field */
export function readParticipant(
  typed: TypedParticipant,
  effort: Effort,
  texts: Pick<Texts, 'effortForm' | 'form' | 'outside'>,
): { errors: ParticipantErrors; input?: ParticipantInput } {
  return typed.kind === 'anonymous'
    ? readAnonymous(typed, effort, texts)
    : readIdentified(typed, effort, texts);
}

function readAnonymous(
  { sex, startYear }: TypedParticipant,
  effort: Effort,
  texts: Pick<Texts, 'effortForm' | 'form' | 'outside'>,
) {
  const errors: ParticipantErrors = {};
  const parsed = participantInput.safeParse({ kind: 'anonymous', sex, startYear: Number(startYear) });
  if (sex === '') errors.sex = texts.form.missing.sex;
  const years = { startYear: Number(startYear), endYear: null };
  const wrong = takingError(judgeTakingYears(years, surroundingsOf(effort)), texts, texts, effort);
  if (wrong !== undefined) errors.startYear = wrong;
  return Object.keys(errors).length === 0 && parsed.success ? { errors, input: parsed.data } : { errors };
}

function readIdentified(
  { cpr, startDate, benefitBefore, occupationBefore, acknowledged, signedOn }: TypedParticipant,
  effort: Effort,
  texts: Pick<Texts, 'effortForm' | 'form' | 'outside'>,
) {
  const errors: ParticipantErrors = {};
  const surroundings = surroundingsOf(effort);
  const number = readCpr(cpr);
  const start = readDate(startDate, surroundings.today, { until: surroundings.today });
  const signed = readDate(signedOn, surroundings.today, { until: surroundings.today });
  if (!number.ok) errors.cpr = unreadableText(number.refusal);
  if (benefitBefore === '') errors.benefitBefore = texts.form.missing.benefitBefore;
  if (occupationBefore === '') errors.occupationBefore = texts.form.missing.occupationBefore;
  if (!acknowledged) errors.acknowledged = texts.form.acknowledgedMissing;
  if (!signed.ok) errors.signedOn = unreadableText(signed.refusal);
  else if (signed.value > surroundings.today) errors.signedOn = fieldErrorText('date-in-future');
  const wrongStart = start.ok
    ? takingError(judgeTaking({ start: start.value, end: null }, surroundings), texts, texts, effort)
    : unreadableText(start.refusal);
  if (wrongStart !== undefined) errors.startDate = wrongStart;
  if (Object.keys(errors).length > 0 || !number.ok || !start.ok || !signed.ok) return { errors };
  const parsed = participantInput.safeParse({
    kind: 'identified',
    cpr: number.value,
    startDate: start.value,
    benefitBefore,
    occupationBefore,
    consent: { acknowledged, textVersion: currentEffortConsent.version, signedOn: signed.value },
  });
  return parsed.success ? { errors, input: parsed.data } : { errors: { cpr: fieldErrorText('invalid') } };
}
