import { type CalendarDate, calendarDate } from './calendar.ts';
import type { ConsentMissing, ConsentTextOutdated, EnrolmentInactive, NoWithdrawalAsked } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/* R13: what a citizen consents to, and that they can ask for it to be withdrawn. */

/** A text that a caseworker acknowledges when granting, and since when; stored by version, hence never changed or removed (R13). */
export type ConsentText = { version: string; from: CalendarDate; da: string; en: string };

/** R13: every text there has been, oldest first. A new wording is a new version at the end. */
export const consentTexts = [
  {
    version: '2019-1',
    from: calendarDate('2019-01-02'),
    da: 'Borgeren har sagt ja til at blive registreret i Socialt Frikort under forsøgsordningen, til at borgerens personoplysninger bruges her, og til at de videregives til virksomheder, der registrerer ansættelser for borgeren.',
    en: 'The citizen has agreed to be registered in Socialt Frikort under the trial scheme, to the use of their personal data here, and to the disclosure of the data to companies that register employments for the citizen.',
  },
  {
    version: '2025-1',
    from: calendarDate('2025-01-01'),
    da: 'Borgeren har givet samtykke til at blive registreret i Socialt Frikort, til at borgerens personoplysninger bruges her, og til at de videregives til de virksomheder, der registrerer ansættelser for borgeren.',
    en: 'The citizen has consented to being registered in Socialt Frikort, to the use of their personal data here, and to the disclosure of the data to the companies that register employments for the citizen.',
  },
  {
    version: '2026-1',
    from: calendarDate('2026-01-01'),
    da: 'Borgeren har givet samtykke til, at navn, CPR-nummer og registreret løn gemmes og bruges i Socialt frikort, og til, at en virksomhed, der har frikortnummeret, kan se borgerens navn og restbeløb.',
    en: 'The citizen has consented to their name, CPR number and registered pay being kept and used in Socialt frikort, and to any company that has the card number seeing their name and remaining balance.',
  },
] as const satisfies readonly ConsentText[];

/** The version that a new grant must acknowledge. */
export const currentConsentTextVersion = '2026-1' satisfies (typeof consentTexts)[number]['version'];

/** The text of a version; `undefined` when there never was one. */
export function consentText(version: string): ConsentText | undefined {
  return consentTexts.find((text) => text.version === version);
}

/** The text that a new grant must acknowledge. */
export const currentConsentText: ConsentText = consentTexts[2];

/**
 * R13: `version` is the text that was acknowledged, `undefined` when none was. A version that never was counts as
 * missing; a former one as outdated, so that the caseworker reads the new text first.
 */
export function judgeConsent(
  version: string | undefined,
): Result<string, ConsentMissing | ConsentTextOutdated> {
  if (version === currentConsentTextVersion) return accepted(version);
  if (version === undefined || consentText(version) === undefined)
    return refused({ code: 'consent-missing' });
  return refused({ code: 'consent-text-outdated', currentTextVersion: currentConsentTextVersion });
}

/** Whether and since when a citizen has asked for the consent to be withdrawn, as far as a change of it is judged. */
export type WithdrawalFacts = { isActive: boolean; askedAt: Date | null };

/**
 * R13: a citizen asks for the consent to be withdrawn while the frikort is active; once it is inactive there is nothing
 * left to decide.
 * @returns whether that is news: who asks again has asked already
 */
export function judgeWithdrawal({
  isActive,
  askedAt,
}: WithdrawalFacts): Result<'news' | 'asked-already', EnrolmentInactive> {
  if (!isActive) return refused({ code: 'enrolment-inactive' });
  return accepted(askedAt === null ? 'news' : 'asked-already');
}

/** R13: a caseworker settles what was asked for without a deactivation: the citizen keeps the frikort after all. */
export function judgeSettlement({
  askedAt,
}: Pick<WithdrawalFacts, 'askedAt'>): Result<true, NoWithdrawalAsked> {
  return askedAt === null ? refused({ code: 'no-withdrawal-asked' }) : accepted(true);
}
