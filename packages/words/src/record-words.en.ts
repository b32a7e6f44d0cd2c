import type { Role } from '@frikort/domain/access';
import type { AuditAction, Purpose } from '@frikort/domain/audit';
import type { EventType, RecordedField } from '@frikort/domain/history';

/* The words, in English, for what history (R25) and the access log (R26) tell. */

export const roleWords: Record<Role, string> = {
  caseworker: 'Caseworker',
  administrator: 'Administrator',
  employee: 'Employee',
  citizen: 'Citizen',
  operator: 'Operator',
};

export const eventWords: Record<EventType, string> = {
  'enrolment-granted': 'Frikort granted',
  'enrolment-deactivated': 'Frikort deactivated',
  'enrolment-reactivated': 'Frikort reactivated',
  'caseworker-assigned': 'Caseworker assigned',
  'caseworker-released': 'Assignment ended',
  'employment-registered': 'Employment registered',
  'employment-edited': 'Employment edited',
  'employment-cancelled': 'Employment cancelled',
};

export const fieldWords: Record<RecordedField, string> = {
  startDate: 'Start date',
  endDate: 'End date',
  amountOere: 'Pay',
  'contact.name': 'Contact person',
  'contact.email': 'Email of the contact person',
  'contact.phone': 'Phone of the contact person',
  productionUnit: 'P-number',
  reference: 'Reference',
  status: 'Status',
  reason: 'Reason',
  decisionDate: 'Date of decision',
  assignedCaseworker: 'Assigned caseworker',
};

export const purposeWords: Record<Purpose, string> = {
  login: 'Login',
  'case-handling': 'Case handling',
  'employment-registration': 'Registering an employment',
  'own-insight': 'Citizen’s own access',
  operation: 'Running the service',
  'access-control': 'Control of access',
};

/** What was done, as the citizen whom it concerns is told. */
export const actionWords: Record<AuditAction, string> = {
  'login-succeeded': 'Logged in',
  'login-refused': 'Login was refused',
  'logged-out': 'Logged out',
  'session-ended': 'Was logged out by the operator',
  'right-withdrawn': 'Was logged out because a permission had been removed',
  'session-extended': 'Stayed logged in',
  'other-sessions-viewed': 'Saw their other logins',
  'other-session-ended': 'Logged themselves out somewhere else',

  'client-token-given': 'Logged in as an IT system',
  'client-token-refused': 'The IT system’s login was refused',
  'integration-clients-viewed': 'Viewed the organisation’s IT systems',
  'integration-client-made': 'Added an IT system',
  'integration-client-ended': 'Ended an IT system’s access',
  'client-credential-made': 'Made a key for an IT system',
  'client-credential-ended': 'Ended a key of an IT system',
  'vendor-clients-viewed': 'Searched for vendors’ IT systems',
  'client-approvals-viewed': 'Viewed which IT systems may act for the company',
  'client-approved': 'Allowed an IT system to act for the company',
  'client-approval-ended': 'Withdrew an IT system’s permission',

  'citizen-searched': 'Searched for you',
  'citizen-search-missed': 'Searched without finding anyone',
  'citizen-search-refused':
    'Searched for you and was only told that you have a frikort in another municipality',
  'citizen-search-limited': 'Was stopped after too many searches',
  'citizen-search-alarm-raised': 'Raised an alarm about many searches by CPR number',
  'citizen-viewed': 'Saw the page about you',
  'citizens-listed': 'Saw you in a list',
  'citizens-exported': 'Downloaded a list with you in it',
  'enrolment-granted': 'Granted your frikort',
  'grant-refused': 'Tried to grant you a frikort',
  'enrolment-deactivated': 'Deactivated your frikort',
  'enrolment-reactivated': 'Reactivated your frikort',
  'status-change-refused': 'Tried to change the status of your frikort',
  'caseworker-assigned': 'Became your caseworker',
  'caseworker-released': 'Ended your caseworker’s assignment',
  'card-shown': 'Showed your frikort as a PDF',
  'card-history-viewed': 'Saw the history of your frikort',
  'card-employments-viewed': 'Saw your employments in a year',
  'card-employments-exported': 'Downloaded your employments in a year',
  'card-history-exported': 'Downloaded the history of your frikort',

  'card-looked-up': 'Looked up your card number',
  'card-lookup-missed': 'Looked up a card number without finding anyone',
  'card-lookup-limited': 'Was stopped after too many look-ups',
  'card-lookup-alarm-raised': 'Raised an alarm about many wrong card numbers',
  'network-alarm-raised': 'Raised an alarm about many wrong card numbers from one network',

  'employment-registered': 'Registered an employment',
  'employment-registration-refused': 'Tried to register an employment',
  'employment-edited': 'Edited an employment',
  'employment-edit-refused': 'Tried to edit an employment',
  'employment-cancelled': 'Cancelled an employment',
  'employment-cancellation-refused': 'Tried to cancel an employment',
  'employment-viewed': 'Saw one of your employments',
  'employment-history-viewed': 'Saw the history of an employment',
  'employments-listed': 'Saw your employments at the company',
  'employments-exported': 'Downloaded your employments at the company',
  'employment-history-exported': 'Downloaded the history of an employment',
  'continuations-listed': 'Saw what is still to be registered after New Year',
  'continuation-kept': 'Kept a reminder that an employment continues after New Year',
  'continuation-dropped': 'Removed a reminder that an employment continues after New Year',
  'employment-import-started': 'Began to import employments from a file',
  'employment-import-stopped': 'Stopped an import of employments',
  'employment-import-viewed': 'Saw what came of an import of employments',
  'company-viewed': 'Saw what is kept about the company',
  'company-contact-changed': 'Changed the company’s contact person',

  'events-read': 'Read events for another system',
  'own-data-viewed': 'Saw your frikort',
  'own-employments-viewed': 'Saw your employments',
  'own-employments-exported': 'Downloaded your employments',
  'own-card-shown': 'Opened your frikort as a PDF',
  'own-access-log-viewed': 'Saw who has looked at your data',
  'own-data-exported': 'Downloaded your data',

  'register-entry-changed': 'Received a change about you from the CPR register',
  'citizen-anonymised': 'Made the data about you anonymous',

  'authority-contact-viewed': 'Saw the municipality’s contact details',
  'authority-contact-changed': 'Edited the municipality’s contact details',
  'access-refused': 'Was refused access',
  'log-viewed': 'Saw the log about you',
  'log-extracted': 'Downloaded the log about you',
  'log-sealing-viewed': 'Saw how the log is sealed',
  'programme-year-entered': 'Entered a programme year',
  'programme-year-opened': 'Opened a programme year',
  'lookup-alarms-viewed': 'Saw the alarms about look-ups',
  'programme-years-viewed': 'Saw the programme years',
  'programme-year-previewed': 'Previewed a change of a programme year',
  'programme-allowance-changed': 'Changed the allowance of a programme year',
  'service-notices-listed': 'Saw the list of service notices',
  'service-notice-viewed': 'Saw a service notice',
  'service-notice-entered': 'Entered a service notice',
  'service-notice-changed': 'Changed a service notice',
  'service-notice-deleted': 'Deleted a service notice',
};
