import { caseworkers, type Role } from '@frikort/domain/access';

/**
 * `everyone`: no login is looked for. `logged-in-or-not`: a session counts, none is needed. `anyone-logged-in`: any
 * session. Otherwise the roles that may call the route.
 */
export type Access = 'everyone' | 'logged-in-or-not' | 'anyone-logged-in' | readonly Role[];

/**
 * Who may call what: every route of the API, in one place. A route that is not here does not start.
 * Which citizen, company or employment a caller may reach within a route is the domain's to say (R10, R14,
 * R24) and is repeated in the WHERE of every statement; the answer there is `not-found`.
 */
export const accessPolicy: Readonly<Record<string, Access>> = {
  // The public
  'GET /health/live': 'everyone',
  'GET /health/ready': 'everyone',
  'GET /api/v1/openapi.json': 'everyone',
  'GET /api/docs': 'everyone',
  'GET /api/docs/guides/:name': 'everyone',
  'GET /api/docs/files/:name': 'everyone',
  'GET /api/docs/reference': 'everyone',
  'GET /api/docs/reference/': 'everyone',
  'GET /api/docs/reference/json': 'everyone',
  'GET /api/docs/reference/yaml': 'everyone',
  'GET /api/docs/reference/static/*': 'everyone',
  'GET /api/docs/reference/static/index.html': 'everyone',
  'GET /api/docs/reference/static/swagger-initializer.js': 'everyone',
  'GET /api/docs/reference/static/theme/reference.css': 'everyone',
  'GET /api/v1/service-status': 'everyone',
  'GET /api/v1/programme-years': 'everyone',
  'GET /api/v1/authorities/:code/contact': 'everyone',

  // The apps' own pages and files
  'GET /*': 'everyone',
  'GET /assets/*': 'everyone',
  'GET /sagsbehandler': 'everyone',
  'GET /sagsbehandler/*': 'everyone',
  'GET /sagsbehandler/assets/*': 'everyone',
  'GET /virksomhed': 'everyone',
  'GET /virksomhed/*': 'everyone',
  'GET /virksomhed/assets/*': 'everyone',

  // Login: these look at the request themselves, because there may be no session yet, or no longer
  'GET /auth/login': 'everyone',
  'POST /auth/acs': 'everyone',
  'GET /auth/slo': 'everyone',
  'POST /auth/slo': 'everyone',
  'GET /auth/metadata': 'everyone',
  'POST /auth/logout': 'logged-in-or-not',
  'GET /api/v1/identity-providers': 'everyone',
  'GET /api/v1/session': 'anyone-logged-in',
  'POST /api/v1/session/extension': 'anyone-logged-in',
  'GET /api/v1/session/others': 'anyone-logged-in',
  'DELETE /api/v1/session/others': 'anyone-logged-in',
  'DELETE /api/v1/session/others/:id': 'anyone-logged-in',

  // Outside systems: how they are let in, and people's pages about them (R32)
  'GET /.well-known/oauth-authorization-server': 'everyone',
  'POST /oauth/token': 'everyone',
  'GET /api/v1/integration-clients': ['employee', 'administrator'],
  'POST /api/v1/integration-clients': ['employee', 'administrator'],
  'GET /api/v1/integration-clients/:id': ['employee', 'administrator'],
  'DELETE /api/v1/integration-clients/:id': ['employee', 'administrator'],
  'POST /api/v1/integration-clients/:id/credentials': ['employee', 'administrator'],
  'DELETE /api/v1/integration-clients/:id/credentials/:credentialId': ['employee', 'administrator'],
  'GET /api/v1/integration-clients/:id/acts': ['employee', 'administrator'],
  'GET /api/v1/vendor-clients': ['employee'],
  'GET /api/v1/client-approvals': ['employee'],
  'POST /api/v1/client-approvals': ['employee'],
  'DELETE /api/v1/client-approvals/:id': ['employee'],

  // Caseworkers and their municipality's citizens
  'POST /api/v1/citizens/search': caseworkers,
  'POST /api/v1/citizens': caseworkers,
  'GET /api/v1/worklist': caseworkers,
  'PUT /api/v1/worklist/little-left': caseworkers,
  'GET /api/v1/saved-filters': caseworkers,
  'PUT /api/v1/saved-filters': caseworkers,
  'DELETE /api/v1/saved-filters/:id': caseworkers,
  'GET /api/v1/citizens/totals': caseworkers,
  'GET /api/v1/citizens': caseworkers,
  'GET /api/v1/citizens/:id': caseworkers,
  'POST /api/v1/citizens/:id/grant-undoing': caseworkers,
  'POST /api/v1/citizens/:id/deactivation': caseworkers,
  'POST /api/v1/citizens/controls': caseworkers,
  'GET /api/v1/citizens/:id/story': caseworkers,
  'POST /api/v1/citizens/:id/controls': caseworkers,
  'PUT /api/v1/citizens/:id/register-news/seen': caseworkers,
  'POST /api/v1/citizens/:id/consent-withdrawal/settlement': caseworkers,
  'POST /api/v1/citizens/:id/reactivation': caseworkers,
  'PUT /api/v1/citizens/:id/assigned-caseworker': caseworkers,
  'DELETE /api/v1/citizens/:id/assigned-caseworker': caseworkers,
  'GET /api/v1/colleagues': caseworkers,
  'POST /api/v1/citizens/assignments': caseworkers,
  'POST /api/v1/citizens/assignments/undoing': caseworkers,
  'GET /api/v1/citizens/:id/card.pdf': caseworkers,
  'GET /api/v1/citizens/:id/cards/:year/history': caseworkers,
  'GET /api/v1/citizens/:id/cards/:year/employments': caseworkers,

  // Citizens who go to another municipality (R19): each of the two sides
  'POST /api/v1/transfers': caseworkers,
  'GET /api/v1/transfers': caseworkers,
  'GET /api/v1/transfers/figures': caseworkers,
  'GET /api/v1/transfers/:id': caseworkers,
  'POST /api/v1/transfers/:id/acceptance': caseworkers,
  'POST /api/v1/transfers/:id/refusal': caseworkers,
  'POST /api/v1/transfers/:id/withdrawal': caseworkers,

  // How a municipality is reached, for its administrator
  'GET /api/v1/authority-contact': ['administrator'],
  'PUT /api/v1/authority-contact': ['administrator'],
  'POST /api/v1/hand-overs': ['administrator'],
  'GET /api/v1/hand-overs': ['administrator'],
  'GET /api/v1/hand-overs/:id': ['administrator'],
  'GET /api/v1/hand-overs/:id/employments': ['administrator'],
  'GET /api/v1/hand-overs/:id/totals': ['administrator'],

  // Employees of companies
  'POST /api/v1/card-lookups': ['employee'],
  'POST /api/v1/employments': ['employee'],
  'GET /api/v1/employments': ['employee'],
  'GET /api/v1/employments/totals': ['employee'],
  'GET /api/v1/employments/totals/by-month': ['employee'],
  'GET /api/v1/employments/totals/by-citizen': ['employee'],
  'PATCH /api/v1/employments/:id': ['employee'],
  'POST /api/v1/employments/:id/cancellation': ['employee'],
  'PUT /api/v1/employments/:id/continuation': ['employee'],
  'DELETE /api/v1/employments/:id/continuation': ['employee'],
  'GET /api/v1/continuations': ['employee'],
  'POST /api/v1/employment-imports': ['employee'],
  'GET /api/v1/employment-imports': ['employee'],
  'GET /api/v1/employment-imports/:id': ['employee'],
  'GET /api/v1/employment-imports/:id/rows': ['employee'],
  'POST /api/v1/employment-imports/:id/cancellation': ['employee'],
  'GET /api/v1/company': ['employee'],
  'PUT /api/v1/company': ['employee'],

  // What happened, for other systems of a company or a municipality (R31)
  'GET /api/v1/events': ['employee', ...caseworkers],
  'GET /api/v1/webhooks': ['employee', 'administrator'],
  'POST /api/v1/webhooks': ['employee', 'administrator'],
  'GET /api/v1/webhooks/:id': ['employee', 'administrator'],
  'PATCH /api/v1/webhooks/:id': ['employee', 'administrator'],
  'DELETE /api/v1/webhooks/:id': ['employee', 'administrator'],
  'POST /api/v1/webhooks/:id/pause': ['employee', 'administrator'],
  'POST /api/v1/webhooks/:id/resumption': ['employee', 'administrator'],
  'POST /api/v1/webhooks/:id/secret-rotation': ['employee', 'administrator'],
  'DELETE /api/v1/webhooks/:id/former-secret': ['employee', 'administrator'],
  'GET /api/v1/webhooks/:id/deliveries': ['employee', 'administrator'],
  'GET /api/v1/webhooks/:id/deliveries/:deliveryId': ['employee', 'administrator'],
  'POST /api/v1/webhooks/:id/deliveries/:deliveryId/redelivery': ['employee', 'administrator'],
  'POST /api/v1/webhooks/:id/test-delivery': ['employee', 'administrator'],
  'POST /api/v1/webhooks/:id/recovery': ['employee', 'administrator'],

  // What people are told in the app (R35), and by mail where they ask for it; who has a mail need not be logged in
  'GET /api/v1/messages': ['employee', ...caseworkers, 'citizen'],
  'GET /api/v1/messages/unread-count': ['employee', ...caseworkers, 'citizen'],
  'POST /api/v1/messages/read': ['employee', ...caseworkers, 'citizen'],
  'GET /api/v1/message-mail': ['employee', ...caseworkers, 'citizen'],
  'PUT /api/v1/message-mail': ['employee', ...caseworkers, 'citizen'],
  'DELETE /api/v1/message-mail': ['employee', ...caseworkers, 'citizen'],
  'POST /api/v1/message-mail/verification': 'everyone',
  'POST /api/v1/message-mail/stopping': 'everyone',
  'POST /mail/afmeld': 'everyone',

  // An employment: its company, its citizen, and the citizen's municipality
  'GET /api/v1/employments/:id': ['employee', ...caseworkers, 'citizen'],
  'GET /api/v1/employments/:id/history': ['employee', ...caseworkers, 'citizen'],

  // Correcting what is locked, and what a citizen says is wrong (R30)
  'POST /api/v1/employments/:id/reopenings': ['employee'],
  'GET /api/v1/reopenings': ['employee', ...caseworkers],
  'POST /api/v1/reopenings/:id/approval': caseworkers,
  'POST /api/v1/reopenings/:id/refusal': caseworkers,
  'POST /api/v1/reopenings/:id/withdrawal': ['employee'],
  'POST /api/v1/employments/:id/objections': ['citizen'],
  'GET /api/v1/objections': ['employee', ...caseworkers, 'citizen'],
  'POST /api/v1/objections/:id/settlement': ['employee', ...caseworkers],
  'POST /api/v1/objections/:id/withdrawal': ['citizen'],

  // Citizens about themselves
  'GET /api/v1/me': ['citizen'],
  'PUT /api/v1/me/consent-withdrawal': ['citizen'],
  'DELETE /api/v1/me/consent-withdrawal': ['citizen'],
  'GET /api/v1/me/card.pdf': ['citizen'],
  'GET /api/v1/me/cards/:year/employments': ['citizen'],
  'GET /api/v1/me/story': ['citizen'],
  'GET /api/v1/me/access-log': ['citizen'],
  'GET /api/v1/me/export': ['citizen'],

  // The log (R26): the operator all of it, an administrator what the own municipality did
  'GET /api/v1/audit-log': ['operator', 'administrator'],
  'POST /api/v1/audit-log/search': ['operator', 'administrator'],
  'GET /api/v1/audit-log/:id/rows': ['operator', 'administrator'],
  'GET /api/v1/audit-log/sealing': ['operator'],

  // The operator (R28): never a citizen
  'GET /api/v1/operation': ['operator'],
  'GET /api/v1/lookup-alarms': ['operator'],
  'GET /api/v1/service-notices': ['operator'],
  'POST /api/v1/service-notices': ['operator'],
  'GET /api/v1/service-notices/:id': ['operator'],
  'PATCH /api/v1/service-notices/:id': ['operator'],
  'POST /api/v1/service-notices/:id/ending': ['operator'],
  'DELETE /api/v1/service-notices/:id': ['operator'],
  'GET /api/v1/programme-years/all': ['operator'],
  'POST /api/v1/programme-years': ['operator'],
  'GET /api/v1/programme-years/:year/preview': ['operator'],
  'POST /api/v1/programme-years/:year/allowances': ['operator'],
  'POST /api/v1/programme-years/:year/opening': ['operator'],
  'POST /api/v1/programme-years/:year/proposals': ['operator'],
  'POST /api/v1/programme-years/:year/proposals/:id/confirmation': ['operator'],
  'DELETE /api/v1/programme-years/:year/proposals/:id': ['operator'],
};
