import type { AuditAction } from '@frikort/domain/audit';
import type { ProblemCode } from '@frikort/domain/refusal';

/** What the log says when a route refuses somebody who is logged in (R26). */
export type RefusedAs = {
  /** What was tried. */
  readonly tried: AuditAction;
  /** What was tried when the answer was asked for as a file to save. */
  readonly asFile?: AuditAction;
  /** Codes that another action tells better. */
  readonly byCode?: Readonly<Partial<Record<ProblemCode, AuditAction>>>;
  /** What `:id` or `:year` of the address leads to; `self` is the citizen who calls. */
  readonly reaches?:
    | ('citizen' | 'employment' | 'transfer' | 'reopening' | 'objection')
    | ('import' | 'session' | 'programme-year' | 'self');
  /** The field of the body that names a citizen, by CPR number or card number (R27). */
  readonly names?: 'query' | 'cpr' | 'cardNumber' | 'citizen';
  /** The field of the body that has a citizen's id. */
  readonly identifies?: 'citizenId';
};

const tried = (action: AuditAction, more: Omit<RefusedAs, 'tried'> = {}): RefusedAs => ({
  tried: action,
  ...more,
});
const asList = (action: AuditAction, asFile: AuditAction) => tried(action, { asFile });
type More = Pick<RefusedAs, 'asFile'>;
const onCitizen = (action: AuditAction, more: More = {}) => tried(action, { ...more, reaches: 'citizen' });
const onEmployment = (action: AuditAction, more: More = {}) =>
  tried(action, { ...more, reaches: 'employment' });
const onTransfer = (action: AuditAction) => tried(action, { reaches: 'transfer' });
const onYear = (action: AuditAction) => tried(action, { reaches: 'programme-year' });
const onSelf = (action: AuditAction, more: More = {}) => tried(action, { ...more, reaches: 'self' });

/**
 * How the refusals of each route stand in the log: every route of the access policy that somebody must be logged in
 * for. A route that is not here does not start.
 */
export const refusalPolicy: Readonly<Record<string, RefusedAs>> = {
  'POST /auth/logout': tried('logged-out'),
  'GET /api/v1/session': tried('access-refused'),
  'POST /api/v1/session/extension': tried('session-extended'),
  'GET /api/v1/session/others': tried('other-sessions-viewed'),
  'DELETE /api/v1/session/others': tried('other-session-ended'),
  'DELETE /api/v1/session/others/:id': tried('other-session-ended', { reaches: 'session' }),

  // Outside systems
  'GET /api/v1/integration-clients': tried('integration-clients-viewed'),
  'POST /api/v1/integration-clients': tried('integration-client-made'),
  'GET /api/v1/integration-clients/:id': tried('integration-clients-viewed'),
  'DELETE /api/v1/integration-clients/:id': tried('integration-client-ended'),
  'POST /api/v1/integration-clients/:id/credentials': tried('client-credential-made'),
  'DELETE /api/v1/integration-clients/:id/credentials/:credentialId': tried('client-credential-ended'),
  'GET /api/v1/integration-clients/:id/acts': tried('integration-clients-viewed'),
  'GET /api/v1/vendor-clients': tried('vendor-clients-viewed'),
  'GET /api/v1/client-approvals': tried('client-approvals-viewed'),
  'POST /api/v1/client-approvals': tried('client-approved'),
  'DELETE /api/v1/client-approvals/:id': tried('client-approval-ended'),

  // Caseworkers
  'POST /api/v1/citizens/search': tried('citizen-search-refused', {
    names: 'query',
    byCode: {
      'cpr-unknown': 'citizen-search-missed',
      'card-number-unknown': 'citizen-search-missed',
      'too-many-requests': 'citizen-search-limited',
    },
  }),
  'POST /api/v1/citizens': tried('grant-refused', { names: 'cpr' }),
  'GET /api/v1/worklist': tried('worklist-viewed'),
  'PUT /api/v1/worklist/little-left': tried('little-left-changed'),
  'GET /api/v1/saved-filters': tried('saved-filters-viewed'),
  'PUT /api/v1/saved-filters': tried('saved-filter-kept'),
  'DELETE /api/v1/saved-filters/:id': tried('saved-filter-deleted'),
  'GET /api/v1/citizens/totals': tried('citizens-counted'),
  'GET /api/v1/citizens': asList('citizens-listed', 'citizens-exported'),
  'GET /api/v1/citizens/:id': onCitizen('citizen-viewed'),
  'POST /api/v1/citizens/:id/grant-undoing': onCitizen('enrolment-grant-undone'),
  'POST /api/v1/citizens/:id/deactivation': onCitizen('status-change-refused'),
  'POST /api/v1/citizens/:id/reactivation': onCitizen('status-change-refused'),
  'POST /api/v1/citizens/controls': tried('control-refused'),
  'GET /api/v1/citizens/:id/story': onCitizen('story-viewed', { asFile: 'story-exported' }),
  'POST /api/v1/citizens/:id/controls': onCitizen('control-refused'),
  'PUT /api/v1/citizens/:id/register-news/seen': onCitizen('register-news-seen'),
  'POST /api/v1/citizens/:id/consent-withdrawal/settlement': onCitizen('withdrawal-settled'),
  'PUT /api/v1/citizens/:id/assigned-caseworker': onCitizen('caseworker-assigned'),
  'DELETE /api/v1/citizens/:id/assigned-caseworker': onCitizen('caseworker-released'),
  'GET /api/v1/colleagues': tried('colleagues-listed'),
  'POST /api/v1/citizens/assignments': tried('colleague-assigned'),
  'POST /api/v1/citizens/assignments/undoing': onCitizen('assignment-undone'),
  'GET /api/v1/citizens/:id/card.pdf': onCitizen('card-shown'),
  'GET /api/v1/citizens/:id/letters/:letterId': onCitizen('letter-viewed'),
  'GET /api/v1/citizens/:id/letters/:letterId/pdf': onCitizen('letter-exported'),
  'GET /api/v1/citizens/:id/cards/:year/history': onCitizen('card-history-viewed', {
    asFile: 'card-history-exported',
  }),
  'GET /api/v1/citizens/:id/cards/:year/employments': onCitizen('card-employments-viewed', {
    asFile: 'card-employments-exported',
  }),

  // Efforts
  'GET /api/v1/effort-forms': tried('effort-organisations-viewed'),
  'GET /api/v1/effort-organisations': tried('effort-organisations-viewed'),
  'POST /api/v1/effort-organisations': tried('effort-organisation-made'),
  'GET /api/v1/effort-organisations/:id': tried('effort-organisations-viewed'),
  'PATCH /api/v1/effort-organisations/:id': tried('effort-organisation-changed'),
  'PUT /api/v1/effort-organisations/:id/members': tried('effort-organisation-changed'),
  'POST /api/v1/effort-organisations/:id/appointment-code': tried('effort-code-made'),
  'POST /api/v1/effort-appointments': tried('effort-appointment-taken'),
  'GET /api/v1/effort-organisations/:id/people': tried('effort-people-viewed'),
  'POST /api/v1/effort-organisations/:id/appointments': tried('effort-appointment-given'),
  'DELETE /api/v1/effort-organisations/:id/appointments/:appointmentId': tried('effort-appointment-ended'),
  'GET /api/v1/effort-organisations/:id/finances': tried('effort-organisations-viewed'),
  'PUT /api/v1/effort-organisations/:id/finances/:year': tried('effort-finances-changed'),
  'GET /api/v1/effort-categories': tried('effort-categories-viewed'),
  'POST /api/v1/effort-categories': tried('effort-category-entered'),
  'PATCH /api/v1/effort-categories/:id': tried('effort-category-changed'),
  'GET /api/v1/efforts': tried('efforts-viewed'),
  'POST /api/v1/efforts': tried('effort-made'),
  'GET /api/v1/efforts/:id': tried('efforts-viewed'),
  'PATCH /api/v1/efforts/:id': tried('effort-changed'),
  'PUT /api/v1/efforts/:id/budgets/:year': tried('effort-budget-changed'),
  'POST /api/v1/efforts/:id/appointments': tried('effort-appointment-given'),
  'DELETE /api/v1/efforts/:id/appointments/:appointmentId': tried('effort-appointment-ended'),
  'GET /api/v1/effort-organisations/:id/report': asList('effort-report-viewed', 'effort-report-exported'),
  'GET /api/v1/effort-reports': asList('effort-report-viewed', 'effort-report-exported'),
  'GET /api/v1/effort-support': tried('efforts-viewed'),
  'GET /api/v1/efforts/:id/figures': tried('efforts-viewed'),
  'PUT /api/v1/efforts/:id/total-counts/:year': tried('effort-total-counted'),
  'GET /api/v1/efforts/:id/participants': asList(
    'effort-participants-viewed',
    'effort-participants-exported',
  ),
  'POST /api/v1/efforts/:id/participants': tried('effort-participant-registered', { names: 'cpr' }),
  'GET /api/v1/efforts/:id/participants/:participantId': tried('effort-participants-viewed'),
  'PATCH /api/v1/efforts/:id/participants/:participantId': tried('effort-participant-changed'),
  'PUT /api/v1/efforts/:id/participants/:participantId/end': tried('effort-participant-ended'),
  'POST /api/v1/efforts/:id/participants/:participantId/consent-withdrawal':
    tried('effort-consent-withdrawn'),
  'GET /api/v1/efforts/:id/participants/:participantId/consent-file': tried('effort-consent-viewed'),
  'PUT /api/v1/efforts/:id/participants/:participantId/consent-file': tried('effort-consent-filed'),
  'PUT /api/v1/efforts/:id/participants/:participantId/frikort': tried('effort-frikort-linked'),
  'DELETE /api/v1/efforts/:id/participants/:participantId/frikort': tried('effort-frikort-unlinked'),

  'POST /api/v1/transfers': tried('transfer-opening-refused', {
    reaches: 'citizen',
    names: 'query',
    identifies: 'citizenId',
    byCode: {
      'not-enrolled': 'citizen-search-missed',
      'card-number-unknown': 'citizen-search-missed',
      'too-many-requests': 'citizen-search-limited',
    },
  }),
  'GET /api/v1/transfers': asList('transfers-listed', 'transfers-exported'),
  'GET /api/v1/transfers/figures': tried('transfers-listed'),
  'GET /api/v1/statistics/municipality': asList('statistics-viewed', 'statistics-exported'),
  'GET /api/v1/statistics/counts': tried('statistics-viewed'),
  'GET /api/v1/transfers/:id': onTransfer('transfer-viewed'),
  'POST /api/v1/transfers/:id/acceptance': onTransfer('transfer-decision-refused'),
  'POST /api/v1/transfers/:id/refusal': onTransfer('transfer-decision-refused'),
  'POST /api/v1/transfers/:id/withdrawal': onTransfer('transfer-decision-refused'),

  'GET /api/v1/self-service/weeks/:week': tried('self-service-viewed'),
  'GET /api/v1/self-service/weeks/:week/report': asList('self-service-viewed', 'self-service-exported'),
  'GET /api/v1/self-service/share': tried('self-service-viewed'),
  'POST /api/v1/self-service/uploads': tried('hand-counts-added'),
  'GET /api/v1/self-service/uploads': tried('self-service-viewed'),
  'DELETE /api/v1/self-service/uploads/:id': tried('hand-counts-deleted'),
  'GET /api/v1/self-service/report-settings': tried('self-service-viewed'),
  'PUT /api/v1/self-service/report-settings': tried('report-settings-changed'),
  'GET /api/v1/self-service/tasks': tried('self-service-viewed'),
  'PUT /api/v1/self-service/tasks': tried('counting-tasks-changed'),
  'GET /api/v1/authority-contact': tried('authority-contact-viewed'),
  'PUT /api/v1/authority-contact': tried('authority-contact-changed'),
  'GET /api/v1/letter-texts/grant': tried('letter-text-viewed'),
  'PUT /api/v1/letter-texts/grant': tried('letter-text-changed'),
  'POST /api/v1/letter-texts/grant/preview': tried('letter-text-viewed'),
  'GET /api/v1/letter-texts/deactivation': tried('letter-text-viewed'),
  'PUT /api/v1/letter-texts/deactivation': tried('letter-text-changed'),
  'POST /api/v1/letter-texts/deactivation/preview': tried('letter-text-viewed'),
  'POST /api/v1/hand-overs': tried('hand-over-made'),
  'GET /api/v1/hand-overs': tried('hand-overs-listed'),
  'GET /api/v1/hand-overs/:id': tried('hand-overs-listed'),
  'GET /api/v1/hand-overs/:id/employments': tried('hand-over-exported'),
  'GET /api/v1/hand-overs/:id/totals': tried('hand-over-exported'),

  // Employees of companies
  'POST /api/v1/card-lookups': tried('card-looked-up', {
    names: 'cardNumber',
    byCode: { 'too-many-requests': 'card-lookup-limited' },
  }),
  'POST /api/v1/employments': tried('employment-registration-refused', { names: 'cardNumber' }),
  'GET /api/v1/employments': asList('employments-listed', 'employments-exported'),
  'GET /api/v1/employments/totals': tried('employments-listed'),
  'GET /api/v1/employments/totals/by-month': tried('employments-listed'),
  'GET /api/v1/employments/totals/by-citizen': tried('employments-listed'),
  'PATCH /api/v1/employments/:id': onEmployment('employment-edit-refused'),
  'POST /api/v1/employments/:id/cancellation': onEmployment('employment-cancellation-refused'),
  'PUT /api/v1/employments/:id/continuation': onEmployment('continuation-kept'),
  'DELETE /api/v1/employments/:id/continuation': onEmployment('continuation-dropped'),
  'GET /api/v1/continuations': tried('continuations-listed'),
  'POST /api/v1/employment-imports': tried('employment-import-started'),
  'GET /api/v1/employment-imports': tried('employment-import-viewed'),
  'GET /api/v1/employment-imports/:id': tried('employment-import-viewed', { reaches: 'import' }),
  'GET /api/v1/employment-imports/:id/rows': tried('employment-import-viewed', { reaches: 'import' }),
  'POST /api/v1/employment-imports/:id/cancellation': tried('employment-import-stopped', {
    reaches: 'import',
  }),
  'GET /api/v1/company': tried('company-viewed'),
  'PUT /api/v1/company': tried('company-contact-changed'),

  'GET /api/v1/events': tried('events-read'),
  'GET /api/v1/webhooks': tried('webhooks-viewed'),
  'POST /api/v1/webhooks': tried('webhook-created'),
  'GET /api/v1/webhooks/:id': tried('webhooks-viewed'),
  'PATCH /api/v1/webhooks/:id': tried('webhook-changed'),
  'DELETE /api/v1/webhooks/:id': tried('webhook-deleted'),
  'POST /api/v1/webhooks/:id/pause': tried('webhook-changed'),
  'POST /api/v1/webhooks/:id/resumption': tried('webhook-changed'),
  'POST /api/v1/webhooks/:id/secret-rotation': tried('webhook-secret-rotated'),
  'DELETE /api/v1/webhooks/:id/former-secret': tried('webhook-secret-rotated'),
  'GET /api/v1/webhooks/:id/deliveries': tried('webhook-deliveries-viewed'),
  'GET /api/v1/webhooks/:id/deliveries/:deliveryId': tried('webhook-deliveries-viewed'),
  'POST /api/v1/webhooks/:id/deliveries/:deliveryId/redelivery': tried('webhook-delivery-ordered'),
  'POST /api/v1/webhooks/:id/test-delivery': tried('webhook-delivery-ordered'),
  'POST /api/v1/webhooks/:id/recovery': tried('webhook-delivery-ordered'),

  'GET /api/v1/messages': tried('messages-viewed'),
  'GET /api/v1/messages/unread-count': tried('messages-viewed'),
  'POST /api/v1/messages/read': tried('messages-read'),
  'GET /api/v1/message-mail': tried('message-mail-viewed'),
  'PUT /api/v1/message-mail': tried('message-mail-asked'),
  'DELETE /api/v1/message-mail': tried('message-mail-stopped'),

  'GET /api/v1/employments/:id': onEmployment('employment-viewed'),
  'GET /api/v1/employments/:id/history': onEmployment('employment-history-viewed', {
    asFile: 'employment-history-exported',
  }),

  'POST /api/v1/employments/:id/reopenings': onEmployment('reopening-requested'),
  'GET /api/v1/reopenings': tried('reopenings-listed'),
  'POST /api/v1/reopenings/:id/approval': tried('reopening-approved', { reaches: 'reopening' }),
  'POST /api/v1/reopenings/:id/refusal': tried('reopening-refused', { reaches: 'reopening' }),
  'POST /api/v1/reopenings/:id/withdrawal': tried('reopening-withdrawn', { reaches: 'reopening' }),
  'POST /api/v1/employments/:id/objections': onEmployment('employment-disputed'),
  'GET /api/v1/objections': tried('objections-listed'),
  'POST /api/v1/objections/:id/settlement': tried('objection-settled', { reaches: 'objection' }),
  'POST /api/v1/objections/:id/withdrawal': tried('objection-withdrawn', { reaches: 'objection' }),

  // Citizens
  'GET /api/v1/me': onSelf('own-data-viewed'),
  'PUT /api/v1/me/consent-withdrawal': onSelf('withdrawal-asked'),
  'DELETE /api/v1/me/consent-withdrawal': onSelf('withdrawal-taken-back'),
  'GET /api/v1/me/card.pdf': onSelf('own-card-shown'),
  'GET /api/v1/me/letters/:letterId': onSelf('own-letter-viewed'),
  'GET /api/v1/me/letters/:letterId/pdf': onSelf('own-letter-exported'),
  'GET /api/v1/me/cards/:year/employments': onSelf('own-employments-viewed', {
    asFile: 'own-employments-exported',
  }),
  'GET /api/v1/me/efforts': onSelf('own-efforts-viewed'),
  'GET /api/v1/me/story': onSelf('own-story-viewed', { asFile: 'own-story-exported' }),
  'GET /api/v1/me/access-log': onSelf('own-access-log-viewed'),
  'GET /api/v1/me/export': onSelf('own-data-exported'),

  // The log
  'GET /api/v1/audit-log': asList('log-viewed', 'log-extracted'),
  'POST /api/v1/audit-log/search': tried('log-viewed', { asFile: 'log-extracted', names: 'citizen' }),
  'GET /api/v1/audit-log/:id/rows': tried('log-viewed'),
  'GET /api/v1/audit-log/sealing': tried('log-sealing-viewed'),

  // The operator
  'GET /api/v1/operation': tried('operation-viewed'),
  'GET /api/v1/lookup-alarms': tried('lookup-alarms-viewed'),
  'GET /api/v1/service-notices': tried('service-notices-listed'),
  'POST /api/v1/service-notices': tried('service-notice-entered'),
  'GET /api/v1/service-notices/:id': tried('service-notice-viewed'),
  'PATCH /api/v1/service-notices/:id': tried('service-notice-changed'),
  'POST /api/v1/service-notices/:id/ending': tried('service-notice-changed'),
  'DELETE /api/v1/service-notices/:id': tried('service-notice-deleted'),
  'GET /api/v1/programme-years/all': tried('programme-years-viewed'),
  'POST /api/v1/programme-years': tried('programme-year-entered'),
  'GET /api/v1/programme-years/:year/preview': onYear('programme-year-previewed'),
  'POST /api/v1/programme-years/:year/allowances': onYear('programme-allowance-changed'),
  'POST /api/v1/programme-years/:year/opening': onYear('programme-year-opened'),
  'POST /api/v1/programme-years/:year/proposals': onYear('programme-change-proposed'),
  'POST /api/v1/programme-years/:year/proposals/:id/confirmation': onYear('programme-change-confirmed'),
  'DELETE /api/v1/programme-years/:year/proposals/:id': onYear('programme-change-dropped'),
};

/** Who may not, whatever they tried. */
const accessCodes: ReadonlySet<ProblemCode> = new Set([
  'not-permitted',
  'origin-refused',
  'session-changed',
  'session-not-named',
  'token-invalid',
  'scope-missing',
  'on-behalf-of-missing',
  'not-delegated',
]);

/**
 * What a refusal is called in the log. Who may not, and who reaches for what is not there for them because it is
 * somebody else's, was refused access; everything else is what was tried.
 */
export function actionOfRefusal(
  { tried, asFile, byCode, reaches }: RefusedAs,
  code: ProblemCode,
  wantsFile: boolean,
): AuditAction {
  if (accessCodes.has(code)) return 'access-refused';
  const isSomebodys = reaches !== undefined && reaches !== 'programme-year';
  if (code === 'not-found' && isSomebodys) return 'access-refused';
  return byCode?.[code] ?? (wantsFile && asFile ? asFile : tried);
}
