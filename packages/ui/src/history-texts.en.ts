import type { HistoryTexts } from './history-texts.da.ts';

const events: HistoryTexts['events'] = {
  'enrolment-granted': 'Frikort granted',
  'enrolment-deactivated': 'Frikort deactivated',
  'enrolment-reactivated': 'Frikort reactivated',
  'caseworker-assigned': 'Caseworker assigned',
  'caseworker-released': 'Caseworker released',
  'employment-registered': 'Employment registered',
  'employment-edited': 'Employment changed',
  'employment-cancelled': 'Employment cancelled',
};

const fields: HistoryTexts['fields'] = {
  startDate: 'Start date',
  endDate: 'End date',
  amountOere: 'Amount',
  'contact.name': 'Contact person',
  'contact.email': 'E-mail of the contact person',
  'contact.phone': 'Phone of the contact person',
  productionUnit: 'P number',
  reference: 'Reference',
  status: 'Status',
  reason: 'Reason',
  decisionDate: 'Date of decision',
  assignedCaseworker: 'Assigned caseworker',
};

const roles: HistoryTexts['roles'] = {
  caseworker: 'Caseworker',
  administrator: 'Administrator',
  employee: 'Employee',
  citizen: 'Citizen',
  operator: 'Operator',
  integrator: 'IT system',
  system: 'The system',
};

/** The words of a history (R25), in English. */
export const en: HistoryTexts = {
  caption: 'History',
  event: 'Event',
  time: 'Time',
  actor: 'Who',
  change: ({ field, from, to }) => `${field}: from ${from} to ${to}`,
  set: ({ field, to }) => `${field}: ${to}`,
  none: 'none',
  nothing: 'There are no events yet.',
  events,
  fields,
  roles,
};
