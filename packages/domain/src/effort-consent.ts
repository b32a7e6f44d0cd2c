import type { CalendarDate } from './calendar.ts';
import { calendarDate } from './calendar.ts';
import type { ConsentMissing, ConsentTextOutdated, ValidationFailed } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R42: what a participant signs before anything that names them is registered; one text for the whole country. */
export type EffortConsentText = {
  version: string;
  from: CalendarDate;
  da: readonly string[];
  en: readonly string[];
};

/**
 * R42: the texts, oldest first; the last one is signed now. A text that somebody has signed is never edited, and nowhere
 * adapted: another one is a new version at the end.
 */
const effortConsentTexts: readonly [EffortConsentText, ...EffortConsentText[]] = [
  {
    version: '2026-1',
    from: calendarDate('2026-01-01'),
    da: [
      'Jeg giver samtykke til, at oplysninger om min deltagelse i indsatsen bliver registreret i Socialt frikort: mit navn og CPR-nummer, hvornår jeg begynder og slutter, hvorfor jeg slutter, og min forsørgelse og beskæftigelse før og efter.',
      'Oplysningerne bruges til at følge op på, hvad indsatser fører til. Kun de deltageransvarlige i indsatsen ser, at det er mig. I rapporter indgår jeg kun som et tal.',
      'Har jeg et frikort i den kommune, der er ansvarlig for det, må indsatsen kobles til frikortet, så det kan ses, om det bliver brugt.',
      'Samtykket er frivilligt, og jeg kan deltage uden. Jeg kan trække det tilbage når som helst; så bliver mit navn og CPR-nummer slettet med det samme.',
    ],
    en: [
      'I consent to information about my taking part in the effort being registered in Socialt frikort: my name and CPR number, when I start and finish, why I finish, and my benefits and occupation before and after.',
      'The information is used to follow up on what efforts lead to. Only the participant managers of the effort see that it is me. In reports I am only a figure.',
      'If I have a frikort in the municipality that is responsible for it, the effort may be linked to it, to see whether it is used.',
      'Consent is voluntary, and I can take part without it. I can withdraw it at any time; my name and CPR number are then deleted at once.',
    ],
  },
];

/** The text that is signed now. */
export const currentEffortConsent: EffortConsentText = effortConsentTexts.at(-1) ?? effortConsentTexts[0];

/** The text of a version, if there ever was one. */
export function effortConsentText(version: string): EffortConsentText | undefined {
  return effortConsentTexts.find((text) => text.version === version);
}

/** What is said of a consent when somebody is registered. */
export type EffortConsentGiven = { acknowledged: boolean; textVersion: string; signedOn: CalendarDate };

/** R42: refuses in this order: consent-missing, consent-text-outdated, a signature in the future. */
export function judgeEffortConsent(
  given: EffortConsentGiven | undefined,
  today: CalendarDate,
): Result<EffortConsentGiven, ConsentMissing | ConsentTextOutdated | ValidationFailed> {
  if (!given?.acknowledged || !effortConsentText(given.textVersion)) {
    return refused({ code: 'consent-missing' });
  }
  if (given.textVersion !== currentEffortConsent.version) {
    return refused({ code: 'consent-text-outdated', currentTextVersion: currentEffortConsent.version });
  }
  if (given.signedOn <= today) return accepted(given);
  return refused({
    code: 'validation-failed',
    errors: [{ path: 'consent.signedOn', code: 'date-in-future' }],
  });
}

/** R42: the signed consent as a file: what it may be, told by what stands in it, and how large. */
export const consentFileTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type ConsentFileType = (typeof consentFileTypes)[number];
export const mostConsentFileBytes = 3_000_000;

const beginnings: Readonly<Record<ConsentFileType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What a file is by its first bytes, whatever it is said to be; nothing for any other kind. */
export function consentFileType(bytes: Uint8Array): ConsentFileType | undefined {
  return consentFileTypes.find((type) => beginnings[type].every((byte, place) => bytes[place] === byte));
}
