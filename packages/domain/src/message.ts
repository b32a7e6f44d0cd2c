import { addDays, type CalendarDate } from './calendar.ts';
import type { CardBalance } from './card.ts';
import { editableDays } from './employment.ts';
import type { EventType } from './history.ts';

/** Whose message it is: the citizen's own, a caseworker's, or that of everybody in a company. */
export type MessageReader = 'citizen' | 'caseworker' | 'company';

/** R35: everything that somebody is told in the app (closed list; later rules add to it), and who reads it. */
const messageKinds = {
  'employment-registered': 'citizen',
  'employment-changed': 'citizen',
  'employment-cancelled': 'citizen',
  'objection-settled': 'citizen',
  'little-left': 'citizen',
  'frikort-deactivated': 'citizen',
  'frikort-reactivated': 'citizen',

  'citizen-taken-over': 'caseworker',
  'citizen-assigned': 'caseworker',
  'citizen-moved-away': 'caseworker',
  'citizen-moved-here': 'caseworker',
  'transfer-offered': 'caseworker',
  'transfer-requested': 'caseworker',
  'transfer-refused': 'caseworker',
  'withdrawal-asked': 'caseworker',
  'reopening-requested': 'caseworker',
  'employment-disputed-late': 'caseworker',
  'control-due': 'caseworker',
  'control-overdue': 'caseworker',

  'employments-lock': 'company',
  'frikort-inactive': 'company',
  'reopening-approved': 'company',
  'reopening-refused': 'company',
  'employment-disputed': 'company',
  'continuations-wait': 'company',
} as const satisfies Readonly<Record<string, MessageReader>>;
export type MessageKind = keyof typeof messageKinds;

/** True for a kind of the closed list. */
export function isMessageKind(text: string): text is MessageKind {
  return Object.hasOwn(messageKinds, text);
}

/**
 * What triggers of the database tell: who a citizen is assigned to, of no caseworker what they did themselves; which
 * municipality is responsible; a transfer that was opened or refused.
 */
export type MovedEvent =
  | ('caseworker-replaced' | 'caseworker-given' | 'citizen-moved-away' | 'citizen-moved-here')
  | ('transfer-offered' | 'transfer-requested' | 'transfer-refused');

/**
 * Who is told: the citizen; the caseworker that the event names; whoever opened a transfer or is to decide it, of nobody
 * by id; whoever the citizen is assigned to, else the municipality, or only once the company cannot edit the employment any
 * more; every company with an employment of the citizen that is not over; or the employment's, or only while it can edit it.
 */
export type Addressee =
  | 'citizen'
  | ('named-caseworker' | 'opener' | 'decider')
  | ('responsible' | 'responsible-once-locked')
  | ('employing-companies' | 'company' | 'company-until-locked');

/** R35: what is told of what happens, a row for each. A kind is added here and in `messageKinds`. */
export const messagesOfEvents: readonly {
  readonly event: EventType | MovedEvent;
  readonly kind: MessageKind;
  readonly to: Addressee;
}[] = [
  { event: 'employment-registered', kind: 'employment-registered', to: 'citizen' },
  { event: 'employment-edited', kind: 'employment-changed', to: 'citizen' },
  { event: 'employment-cancelled', kind: 'employment-cancelled', to: 'citizen' },
  { event: 'enrolment-deactivated', kind: 'frikort-deactivated', to: 'citizen' },
  { event: 'enrolment-deactivated', kind: 'frikort-inactive', to: 'employing-companies' },
  { event: 'enrolment-reactivated', kind: 'frikort-reactivated', to: 'citizen' },
  { event: 'withdrawal-asked', kind: 'withdrawal-asked', to: 'responsible' },
  { event: 'caseworker-replaced', kind: 'citizen-taken-over', to: 'named-caseworker' },
  { event: 'caseworker-given', kind: 'citizen-assigned', to: 'named-caseworker' },
  { event: 'citizen-moved-away', kind: 'citizen-moved-away', to: 'named-caseworker' },
  { event: 'citizen-moved-here', kind: 'citizen-moved-here', to: 'responsible' },
  { event: 'transfer-offered', kind: 'transfer-offered', to: 'decider' },
  { event: 'transfer-requested', kind: 'transfer-requested', to: 'responsible' },
  { event: 'transfer-refused', kind: 'transfer-refused', to: 'opener' },
  { event: 'reopening-requested', kind: 'reopening-requested', to: 'responsible' },
  { event: 'reopening-approved', kind: 'reopening-approved', to: 'company' },
  { event: 'reopening-refused', kind: 'reopening-refused', to: 'company' },
  { event: 'employment-disputed', kind: 'employment-disputed', to: 'company-until-locked' },
  { event: 'employment-disputed', kind: 'employment-disputed-late', to: 'responsible-once-locked' },
  { event: 'objection-settled', kind: 'objection-settled', to: 'citizen' },
];

/** R35: a citizen is told when less than so many hundredths of the allowance are left. */
export const littleLeftPercent = 10;

/** R35: whether little is left of a card. */
export function isLittleLeft({ allowanceOere, usedOere }: CardBalance): boolean {
  return (allowanceOere - usedOere) * 100 < allowanceOere * littleLeftPercent;
}

/** R35: a company is told so many days before it can edit an employment no longer (R7). */
export const lockWarnedDays = 7;

/** R35: the end dates of the employments that a company is to be told of today: from a week before until they lock. */
export function endsThatLockSoon(today: CalendarDate): { earliest: CalendarDate; latest: CalendarDate } {
  return {
    earliest: addDays(today, 1 - editableDays),
    latest: addDays(today, lockWarnedDays - editableDays),
  };
}

/** R35: a caseworker is told so many days before a control is due (R18), and once more when it is overdue. */
export const controlWarnedDays = 60;

/** R35: the last day of controls that are to be told of today. */
export const controlsDueSoon = (today: CalendarDate): CalendarDate => addDays(today, controlWarnedDays);

/** R35: how long messages are kept. */
export const messagesKeptDays = 400;

/** R35: what everybody in an organisation is told counts as unread no longer than this: who comes later has no pile of it. */
export const sharedUnreadDays = 30;

/** R35: so many unread messages are counted at most. */
export const mostUnreadCounted = 100;

/** R35: how long the link that verifies an address can be used. */
export const verificationHours = 24;

/** R35: mails that verify an address: one person asks for so many in 24 hours, and as many go to one address. */
export const mostVerificationsADay = 5;
export const mostVerificationsToAddress = 3;

/** R35: how long an address is kept that nobody has verified. */
export const unverifiedKeptDays = 7;

/** What became of the address that somebody is written to. */
export const messageMailStates = ['off', 'unverified', 'working', 'failing'] as const;
export type MessageMailState = (typeof messageMailStates)[number];

/**
 * What became of a mail. `uncertain`: the process or the connection ended between handing it over and the answer; it is
 * not sent again, for a mail that comes twice is worse than one that does not come.
 */
export const messageMailOutcomes = ['waiting', 'sent', 'refused', 'given-up', 'uncertain'] as const;
export type MessageMailOutcome = (typeof messageMailOutcomes)[number];
