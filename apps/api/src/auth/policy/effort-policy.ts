import { type EffortRight, effortRights } from '@frikort/domain/effort-right';

/**
 * What somebody of a municipality needs, beside what the access policy asks of their role, to call a route of efforts: one of
 * these permissions at their login (R39). Who has none sees nothing of efforts. Which organisation and effort they act
 * for is looked up by each statement.
 */
const effortPolicy: Readonly<Record<string, readonly EffortRight[]>> = {
  'GET /api/v1/effort-forms': effortRights,
  'GET /api/v1/effort-organisations': effortRights,
  'GET /api/v1/effort-organisations/:id': effortRights,
  'PATCH /api/v1/effort-organisations/:id': ['effort-administrator'],
  'POST /api/v1/effort-appointments': ['effort-administrator'],
  'GET /api/v1/effort-organisations/:id/people': ['effort-administrator', 'effort-manager'],
  'POST /api/v1/effort-organisations/:id/appointments': ['effort-administrator'],
  'DELETE /api/v1/effort-organisations/:id/appointments/:appointmentId': ['effort-administrator'],
  'GET /api/v1/effort-organisations/:id/finances': ['effort-administrator', 'effort-manager'],
  'PUT /api/v1/effort-organisations/:id/finances/:year': ['effort-administrator'],
  'GET /api/v1/effort-categories': effortRights,
  'GET /api/v1/efforts': effortRights,
  'POST /api/v1/efforts': ['effort-manager'],
  'GET /api/v1/efforts/:id': effortRights,
  'PATCH /api/v1/efforts/:id': ['effort-manager'],
  'PUT /api/v1/efforts/:id/budgets/:year': ['effort-manager'],
  'POST /api/v1/efforts/:id/appointments': ['effort-manager'],
  'DELETE /api/v1/efforts/:id/appointments/:appointmentId': ['effort-manager'],
  'GET /api/v1/effort-organisations/:id/report': effortRights,
  'GET /api/v1/effort-reports': effortRights,
  'GET /api/v1/effort-support': effortRights,
  'GET /api/v1/efforts/:id/figures': effortRights,
  'PUT /api/v1/efforts/:id/total-counts/:year': ['effort-manager'],
  'GET /api/v1/efforts/:id/participants': ['participant-manager'],
  'POST /api/v1/efforts/:id/participants': ['participant-manager'],
  'GET /api/v1/efforts/:id/participants/:participantId': ['participant-manager'],
  'PATCH /api/v1/efforts/:id/participants/:participantId': ['participant-manager'],
  'PUT /api/v1/efforts/:id/participants/:participantId/end': ['participant-manager'],
  'POST /api/v1/efforts/:id/participants/:participantId/consent-withdrawal': ['participant-manager'],
  'GET /api/v1/efforts/:id/participants/:participantId/consent-file': ['participant-manager'],
  'PUT /api/v1/efforts/:id/participants/:participantId/consent-file': ['participant-manager'],
  'PUT /api/v1/efforts/:id/participants/:participantId/frikort': ['participant-manager'],
  'DELETE /api/v1/efforts/:id/participants/:participantId/frikort': ['participant-manager'],
};

/** The permissions of which one is needed for a route; nothing for a route that is not about efforts. */
export function effortRightsOfRoute(name: string | undefined): readonly EffortRight[] | undefined {
  return effortPolicy[name ?? ''];
}
