import { type InRole, knownRole, type Role } from './access.ts';

/** R26: why someone looked or acted; the citizen sees it. Derived from the action, never typed. */
export const purposes = [
  'login',
  'case-handling',
  'employment-registration',
  'own-insight',
  'operation',
  'access-control',
  'hand-over',
  'efforts',
] as const;
export type Purpose = (typeof purposes)[number];

/** R26: what citizens do alone, which is nobody else's to read. */
export const ownActPurposes = ['own-insight', 'login'] as const satisfies readonly Purpose[];

/** R26: everything that is logged (closed list) with its purpose. */
export const auditActions = {
  'login-succeeded': { purpose: 'login' },
  'login-refused': { purpose: 'login' },
  'logged-out': { purpose: 'login' },
  'session-extended': { purpose: 'login' },
  'session-ended': { purpose: 'login' },
  'right-withdrawn': { purpose: 'login' },
  'other-sessions-viewed': { purpose: 'login' },
  'other-session-ended': { purpose: 'login' },

  'client-token-given': { purpose: 'login' },
  'client-token-refused': { purpose: 'login' },
  'integration-clients-viewed': { purpose: 'access-control' },
  'integration-client-made': { purpose: 'access-control' },
  'integration-client-ended': { purpose: 'access-control' },
  'client-credential-made': { purpose: 'access-control' },
  'client-credential-ended': { purpose: 'access-control' },
  'vendor-clients-viewed': { purpose: 'access-control' },
  'client-approvals-viewed': { purpose: 'access-control' },
  'client-approved': { purpose: 'access-control' },
  'client-approval-ended': { purpose: 'access-control' },

  'citizen-searched': { purpose: 'case-handling' },
  'citizen-search-missed': { purpose: 'case-handling' },
  'citizen-search-refused': { purpose: 'case-handling' },
  'citizen-search-limited': { purpose: 'access-control' },
  'citizen-search-alarm-raised': { purpose: 'access-control' },
  'citizen-viewed': { purpose: 'case-handling' },
  'citizens-listed': { purpose: 'case-handling' },
  'worklist-viewed': { purpose: 'case-handling' },
  'citizens-counted': { purpose: 'case-handling' },
  'saved-filters-viewed': { purpose: 'case-handling' },
  'saved-filter-kept': { purpose: 'case-handling' },
  'saved-filter-deleted': { purpose: 'case-handling' },
  'little-left-changed': { purpose: 'case-handling' },
  'citizens-exported': { purpose: 'case-handling' },
  'enrolment-granted': { purpose: 'case-handling' },
  'grant-refused': { purpose: 'case-handling' },
  'enrolment-grant-undone': { purpose: 'case-handling' },
  'enrolment-deactivated': { purpose: 'case-handling' },
  'enrolment-reactivated': { purpose: 'case-handling' },
  'status-change-refused': { purpose: 'case-handling' },
  'control-recorded': { purpose: 'case-handling' },
  'control-refused': { purpose: 'case-handling' },
  'register-news-seen': { purpose: 'case-handling' },
  'withdrawal-asked': { purpose: 'case-handling' },
  'withdrawal-taken-back': { purpose: 'case-handling' },
  'withdrawal-settled': { purpose: 'case-handling' },
  'transfers-listed': { purpose: 'case-handling' },
  'transfers-exported': { purpose: 'case-handling' },
  'transfer-viewed': { purpose: 'case-handling' },
  'transfer-offered': { purpose: 'case-handling' },
  'transfer-requested': { purpose: 'case-handling' },
  'transfer-opening-refused': { purpose: 'case-handling' },
  'transfer-accepted': { purpose: 'case-handling' },
  'transfer-refused': { purpose: 'case-handling' },
  'transfer-withdrawn': { purpose: 'case-handling' },
  'transfer-decision-refused': { purpose: 'case-handling' },
  'caseworker-assigned': { purpose: 'case-handling' },
  'caseworker-released': { purpose: 'case-handling' },
  'colleague-assigned': { purpose: 'case-handling' },
  'assignment-undone': { purpose: 'case-handling' },
  'colleagues-listed': { purpose: 'case-handling' },
  'card-shown': { purpose: 'case-handling' },
  'letter-viewed': { purpose: 'case-handling' },
  'letter-exported': { purpose: 'case-handling' },
  'card-history-viewed': { purpose: 'case-handling' },
  'card-employments-viewed': { purpose: 'case-handling' },
  'card-employments-exported': { purpose: 'case-handling' },
  'card-history-exported': { purpose: 'case-handling' },
  'story-viewed': { purpose: 'case-handling' },
  'story-exported': { purpose: 'case-handling' },

  'card-looked-up': { purpose: 'employment-registration' },
  'card-lookup-missed': { purpose: 'employment-registration' },
  'card-lookup-limited': { purpose: 'access-control' },
  'card-lookup-alarm-raised': { purpose: 'access-control' },
  'network-alarm-raised': { purpose: 'access-control' },

  'employment-registered': { purpose: 'employment-registration' },
  'employment-registration-refused': { purpose: 'employment-registration' },
  'employment-edited': { purpose: 'employment-registration' },
  'employment-edit-refused': { purpose: 'employment-registration' },
  'employment-cancelled': { purpose: 'employment-registration' },
  'employment-cancellation-refused': { purpose: 'employment-registration' },
  'employment-viewed': { purpose: 'employment-registration' },
  'employment-history-viewed': { purpose: 'employment-registration' },
  'employments-listed': { purpose: 'employment-registration' },
  'employments-exported': { purpose: 'employment-registration' },
  'employment-history-exported': { purpose: 'employment-registration' },
  'continuations-listed': { purpose: 'employment-registration' },
  'continuation-kept': { purpose: 'employment-registration' },
  'continuation-dropped': { purpose: 'employment-registration' },
  'reopening-requested': { purpose: 'employment-registration' },
  'reopening-approved': { purpose: 'case-handling' },
  'reopening-refused': { purpose: 'case-handling' },
  'reopening-withdrawn': { purpose: 'employment-registration' },
  'reopenings-listed': { purpose: 'employment-registration' },
  'employment-disputed': { purpose: 'employment-registration' },
  'objection-settled': { purpose: 'employment-registration' },
  'objection-withdrawn': { purpose: 'employment-registration' },
  'objections-listed': { purpose: 'employment-registration' },
  'employment-import-started': { purpose: 'employment-registration' },
  'employment-import-stopped': { purpose: 'employment-registration' },
  'employment-import-viewed': { purpose: 'employment-registration' },
  'company-viewed': { purpose: 'employment-registration' },
  'company-contact-changed': { purpose: 'employment-registration' },

  'events-read': { purpose: 'employment-registration' },

  'messages-viewed': { purpose: 'employment-registration' },
  'messages-read': { purpose: 'employment-registration' },
  'message-mail-viewed': { purpose: 'employment-registration' },
  'message-mail-asked': { purpose: 'employment-registration' },
  'message-mail-stopped': { purpose: 'employment-registration' },
  'message-mail-link-used': { purpose: 'operation' },

  'own-data-viewed': { purpose: 'own-insight' },
  'own-employments-viewed': { purpose: 'own-insight' },
  'own-employments-exported': { purpose: 'own-insight' },
  'own-story-viewed': { purpose: 'own-insight' },
  'own-story-exported': { purpose: 'own-insight' },
  'own-efforts-viewed': { purpose: 'own-insight' },
  'own-card-shown': { purpose: 'own-insight' },
  'own-letter-viewed': { purpose: 'own-insight' },
  'own-letter-exported': { purpose: 'own-insight' },
  'own-access-log-viewed': { purpose: 'own-insight' },
  'own-data-exported': { purpose: 'own-insight' },

  'register-entry-changed': { purpose: 'operation' },
  'citizen-anonymised': { purpose: 'operation' },

  'statistics-viewed': { purpose: 'operation' },
  'statistics-exported': { purpose: 'operation' },

  'authority-contact-viewed': { purpose: 'operation' },
  'authority-contact-changed': { purpose: 'operation' },
  'letter-text-viewed': { purpose: 'operation' },
  'letter-text-changed': { purpose: 'operation' },

  'self-service-viewed': { purpose: 'operation' },
  'self-service-exported': { purpose: 'operation' },
  'hand-counts-added': { purpose: 'operation' },
  'hand-counts-deleted': { purpose: 'operation' },
  'report-settings-changed': { purpose: 'operation' },
  'counting-tasks-changed': { purpose: 'operation' },

  'webhooks-viewed': { purpose: 'operation' },
  'webhook-created': { purpose: 'operation' },
  'webhook-changed': { purpose: 'operation' },
  'webhook-deleted': { purpose: 'operation' },
  'webhook-secret-rotated': { purpose: 'operation' },
  'webhook-deliveries-viewed': { purpose: 'operation' },
  'webhook-delivery-ordered': { purpose: 'operation' },
  'webhook-paused': { purpose: 'operation' },
  'hand-over-made': { purpose: 'hand-over' },
  'hand-overs-listed': { purpose: 'hand-over' },
  'hand-over-exported': { purpose: 'hand-over' },

  'effort-organisations-viewed': { purpose: 'efforts' },
  'effort-organisation-made': { purpose: 'operation' },
  'effort-organisation-changed': { purpose: 'efforts' },
  'effort-finances-changed': { purpose: 'efforts' },
  'effort-code-made': { purpose: 'operation' },
  'effort-appointment-taken': { purpose: 'efforts' },
  'effort-people-viewed': { purpose: 'efforts' },
  'effort-appointment-given': { purpose: 'efforts' },
  'effort-appointment-ended': { purpose: 'efforts' },
  'effort-categories-viewed': { purpose: 'efforts' },
  'effort-category-entered': { purpose: 'operation' },
  'effort-category-changed': { purpose: 'operation' },
  'efforts-viewed': { purpose: 'efforts' },
  'effort-made': { purpose: 'efforts' },
  'effort-changed': { purpose: 'efforts' },
  'effort-budget-changed': { purpose: 'efforts' },

  'effort-participants-viewed': { purpose: 'efforts' },
  'effort-participants-exported': { purpose: 'efforts' },
  'effort-participant-registered': { purpose: 'efforts' },
  'effort-participant-changed': { purpose: 'efforts' },
  'effort-participant-ended': { purpose: 'efforts' },
  'effort-consent-filed': { purpose: 'efforts' },
  'effort-consent-viewed': { purpose: 'efforts' },
  'effort-consent-withdrawn': { purpose: 'efforts' },
  'effort-frikort-linked': { purpose: 'efforts' },
  'effort-frikort-unlinked': { purpose: 'efforts' },
  'effort-report-viewed': { purpose: 'efforts' },
  'effort-report-exported': { purpose: 'efforts' },
  'effort-total-counted': { purpose: 'efforts' },
  'effort-participants-forgotten': { purpose: 'operation' },

  'access-refused': { purpose: 'access-control' },
  'log-viewed': { purpose: 'access-control' },
  'log-extracted': { purpose: 'access-control' },
  'log-sealing-viewed': { purpose: 'operation' },
  'lookup-alarms-viewed': { purpose: 'operation' },
  'operation-viewed': { purpose: 'operation' },
  'programme-years-viewed': { purpose: 'operation' },
  'programme-year-previewed': { purpose: 'operation' },
  'programme-year-entered': { purpose: 'operation' },
  'programme-allowance-changed': { purpose: 'operation' },
  'programme-year-opened': { purpose: 'operation' },
  'programme-change-proposed': { purpose: 'operation' },
  'programme-change-confirmed': { purpose: 'operation' },
  'programme-change-dropped': { purpose: 'operation' },
  'service-notices-listed': { purpose: 'operation' },
  'service-notice-viewed': { purpose: 'operation' },
  'service-notice-entered': { purpose: 'operation' },
  'service-notice-changed': { purpose: 'operation' },
  'service-notice-deleted': { purpose: 'operation' },
} as const satisfies Readonly<Record<string, { purpose: Purpose }>>;

export type AuditAction = keyof typeof auditActions;

/** True for an action of the closed list. */
export function isAuditAction(text: string): text is AuditAction {
  return Object.hasOwn(auditActions, text);
}

/** R26: the actions that change something, or try to; everything else looks. */
export const changeActions = [
  ...(['enrolment-granted', 'grant-refused', 'enrolment-deactivated', 'enrolment-reactivated'] as const),
  ...(['status-change-refused', 'caseworker-assigned', 'caseworker-released'] as const),
  ...(['colleague-assigned', 'assignment-undone', 'enrolment-grant-undone'] as const),
  ...(['saved-filter-kept', 'saved-filter-deleted', 'little-left-changed'] as const),
  ...(['control-recorded', 'control-refused', 'register-news-seen'] as const),
  ...(['withdrawal-asked', 'withdrawal-taken-back', 'withdrawal-settled'] as const),
  ...(['transfer-offered', 'transfer-requested', 'transfer-opening-refused'] as const),
  ...(['transfer-accepted', 'transfer-refused', 'transfer-withdrawn', 'transfer-decision-refused'] as const),
  ...(['employment-registered', 'employment-registration-refused', 'employment-edited'] as const),
  ...(['employment-edit-refused', 'employment-cancelled', 'employment-cancellation-refused'] as const),
  ...(['continuation-kept', 'continuation-dropped'] as const),
  ...(['reopening-requested', 'reopening-approved', 'reopening-refused', 'reopening-withdrawn'] as const),
  ...(['employment-disputed', 'objection-settled', 'objection-withdrawn'] as const),
  ...(['integration-client-made', 'integration-client-ended', 'client-approved'] as const),
  ...(['client-credential-made', 'client-credential-ended', 'client-approval-ended'] as const),
  ...(['employment-import-started', 'employment-import-stopped'] as const),
  ...(['company-contact-changed', 'authority-contact-changed', 'letter-text-changed'] as const),
  ...(['webhook-created', 'webhook-changed', 'webhook-deleted', 'webhook-secret-rotated'] as const),
  ...(['webhook-delivery-ordered', 'webhook-paused'] as const),
  ...(['message-mail-asked', 'message-mail-stopped', 'message-mail-link-used'] as const),
  ...(['register-entry-changed', 'citizen-anonymised', 'hand-over-made'] as const),
  ...(['effort-organisation-made', 'effort-organisation-changed', 'effort-finances-changed'] as const),
  ...(['effort-code-made', 'effort-appointment-taken', 'effort-appointment-given'] as const),
  ...(['effort-appointment-ended', 'effort-category-entered', 'effort-category-changed'] as const),
  ...(['effort-participant-registered', 'effort-participant-changed', 'effort-participant-ended'] as const),
  ...(['effort-consent-filed', 'effort-consent-withdrawn', 'effort-frikort-linked'] as const),
  ...(['effort-frikort-unlinked', 'effort-total-counted', 'effort-participants-forgotten'] as const),
  ...(['effort-made', 'effort-changed', 'effort-budget-changed'] as const),
  ...(['programme-year-entered', 'programme-allowance-changed', 'programme-year-opened'] as const),
  ...(['programme-change-proposed', 'programme-change-confirmed', 'programme-change-dropped'] as const),
  ...(['service-notice-entered', 'service-notice-changed', 'service-notice-deleted'] as const),
] as const satisfies readonly AuditAction[];

/** R28: what a municipality's administrator does as that; everything else as the caseworker they are too. */
const administratorActs: readonly AuditAction[] = [
  'log-viewed',
  'log-extracted',
  'authority-contact-viewed',
  'report-settings-changed',
  'authority-contact-changed',
  'letter-text-viewed',
  'letter-text-changed',
  'integration-clients-viewed',
  'integration-client-made',
  'integration-client-ended',
  'client-credential-made',
  'client-credential-ended',
  'webhooks-viewed',
  'webhook-created',
  'webhook-changed',
  'webhook-deleted',
  'webhook-secret-rotated',
  'webhook-deliveries-viewed',
  'webhook-delivery-ordered',
  'webhook-paused',
  'hand-over-made',
  'hand-overs-listed',
  'hand-over-exported',
];

/** R26, R28: the role in which somebody acts. */
export function actingRole(action: AuditAction, role: Role): Role {
  return administratorActs.includes(action) ? role : knownRole(role);
}

/** R26: the purpose with which each role reads an employment and its history; only a company registers. */
const purposeAboutEmployments = {
  caseworker: 'case-handling',
  administrator: 'case-handling',
  'effort-worker': 'case-handling',
  employee: 'employment-registration',
  citizen: 'own-insight',
  operator: 'employment-registration',
} as const satisfies Record<Role, Purpose>;

/** R26: the purpose of an action; what is about employments has that of the role. */
export function purposeOf(action: AuditAction, role: Role): Purpose {
  const { purpose } = auditActions[action];
  return purpose === 'employment-registration' ? purposeAboutEmployments[role] : purpose;
}

/** Who reads the log: the operator, or a municipality's administrator. */
export type LogViewer = InRole<'operator' | 'administrator'>;

/** What decides who reads a row: who acted for whom, and the municipalities of the citizens whom it is about. */
export type LogRowFacts = {
  /** `null` for what the system does by itself. */
  role: Role | null;
  purpose: Purpose;
  organisationCvr: string | null;
  /** Of each whom it is about: of several when it is a look at a list. */
  citizensAuthorityCodes: readonly string[];
};

/**
 * R26, R28: the operator reads all of the log, an administrator what people of the own organisation did; and when asked
 * about a citizen of the own municipality, also what others did about them, but not what the citizen did alone.
 */
export function mayReadLogRow(viewer: LogViewer, row: LogRowFacts, askedAboutCitizen: boolean): boolean {
  if (viewer.role === 'operator' || row.organisationCvr === viewer.organisation.cvr) return true;
  const aboutOwn = row.citizensAuthorityCodes.includes(viewer.authority.code);
  if (!askedAboutCitizen || row.role === null || !aboutOwn) return false;
  return row.role !== 'citizen' || !ownActPurposes.some((purpose) => purpose === row.purpose);
}
