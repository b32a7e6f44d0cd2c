import type { EventType } from './history.ts';

/** R31: everything that other systems are told (closed list; later rules add to it). */
export const publishedEventTypes = [
  'citizen.enrolled',
  'citizen.grant-undone',
  'citizen.deactivated',
  'citizen.reactivated',
  'citizen.controlled',
  'citizen.flagged',
  'citizen.arrived',
  'citizen.left',
  'employment.registered',
  'employment.changed',
  'employment.cancelled',
  'employment.reopening-requested',
  'employment.reopened',
  'employment.reopening-refused',
  'employment.reopening-withdrawn',
  'employment.disputed',
  'employment.objection-settled',
  'employment.objection-withdrawn',
  'import.finished',
] as const;
export type PublishedEventType = (typeof publishedEventTypes)[number];

/** R31: which events of a history other systems are told, and as what; the others are the municipality's own affair. */
export const publishedAs = {
  'enrolment-granted': 'citizen.enrolled',
  'enrolment-grant-undone': 'citizen.grant-undone',
  'enrolment-deactivated': 'citizen.deactivated',
  'enrolment-reactivated': 'citizen.reactivated',
  'control-recorded': 'citizen.controlled',
  'employment-registered': 'employment.registered',
  'employment-edited': 'employment.changed',
  'employment-cancelled': 'employment.cancelled',
  'reopening-requested': 'employment.reopening-requested',
  'reopening-approved': 'employment.reopened',
  'reopening-refused': 'employment.reopening-refused',
  'reopening-withdrawn': 'employment.reopening-withdrawn',
  'employment-disputed': 'employment.disputed',
  'objection-settled': 'employment.objection-settled',
  'objection-withdrawn': 'employment.objection-withdrawn',
} as const satisfies Partial<Record<EventType, PublishedEventType>>;

/** R31: what is told that no history has. */
export type UnrecordedEventType = Exclude<PublishedEventType, (typeof publishedAs)[keyof typeof publishedAs]>;

/** Whose events they are: a municipality's or a company's. */
export const streamKinds = ['authority', 'company'] as const;
export type StreamKind = (typeof streamKinds)[number];

/** R31: a municipality is told of its citizens and their employments, a company of its employments and imports. */
export function isToldTo(kind: StreamKind, type: PublishedEventType): boolean {
  if (type.startsWith('employment.')) return true;
  return type.startsWith('import.') === (kind === 'company');
}

/** R31: so long can an event be read, and what became of its deliveries. */
export const eventsKeptDays = 90;
