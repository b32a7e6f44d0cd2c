import type { Role } from '@frikort/domain/access';
import type { EventType, RecordedField } from '@frikort/domain/history';

const events: Record<EventType, string> = {
  'enrolment-granted': 'Frikort oprettet',
  'enrolment-deactivated': 'Frikort deaktiveret',
  'enrolment-reactivated': 'Frikort genaktiveret',
  'caseworker-assigned': 'Sagsbehandler tilknyttet',
  'caseworker-released': 'Sagsbehandler frigjort',
  'employment-registered': 'Ansættelse oprettet',
  'employment-edited': 'Ansættelse ændret',
  'employment-cancelled': 'Ansættelse annulleret',
};

const fields: Record<RecordedField, string> = {
  startDate: 'Startdato',
  endDate: 'Slutdato',
  amountOere: 'Beløb',
  'contact.name': 'Kontaktperson',
  'contact.email': 'Kontaktpersonens e-mail',
  'contact.phone': 'Kontaktpersonens telefon',
  productionUnit: 'P-nummer',
  reference: 'Reference',
  status: 'Status',
  reason: 'Begrundelse',
  decisionDate: 'Afgørelsesdato',
  assignedCaseworker: 'Tilknyttet sagsbehandler',
};

const roles: Record<Role, string> = {
  caseworker: 'Sagsbehandler',
  administrator: 'Administrator',
  employee: 'Medarbejder',
  citizen: 'Borger',
  operator: 'Driften',
  integrator: 'It-system',
  system: 'Systemet',
};

/** The words of a history (R25), in Danish. */
export const da = {
  caption: 'Historik',
  event: 'Hændelse',
  time: 'Tidspunkt',
  actor: 'Hvem',
  change: ({ field, from, to }: { field: string; from: string; to: string }) =>
    `${field}: fra ${from} til ${to}`,
  set: ({ field, to }: { field: string; to: string }) => `${field}: ${to}`,
  none: 'ingen',
  nothing: 'Der er ingen hændelser endnu.',
  events,
  fields,
  roles,
};

export type HistoryTexts = typeof da;
