import type { Entrance } from '@frikort/domain/access';

/*
 * Who reaches what, written by hand: the table that the access matrix is held against. Each column is a kind of
 * caller of the local world, each row a route with one object. A route of the access policy without a row, or a login
 * of the local world without a column, fails the test. Change it only together with the rule that it follows.
 */

/** The columns: who belongs to each kind, as `identity@entrance`; nobody is a browser that has not logged in. */
export const columns = {
  nobody: [],
  aarhus: ['ib-iversen@caseworker', 'troels-madsen@caseworker'],
  admin: ['hanne-admin@caseworker'],
  odense: ['karen-holm@caseworker'],
  svendb: ['gitte-sund@caseworker'],
  dina: ['dina-deltager@caseworker'],
  inge: ['inge-indsats@caseworker'],
  anders: ['anders-ansvar@caseworker'],
  frede: ['frede-favrskov@caseworker'],
  operat: ['dorte-drift@caseworker', 'lars-vagt@caseworker'],
  solsik: ['bjarne-jepsen@company', 'sanne-lund@company'],
  nordha: ['omar-haddad@company'],
  aarh_c: [
    ...['ib-iversen@company', 'troels-madsen@company', 'hanne-admin@company'],
    ...['mette-ravn@company', 'sune-berg@company'],
    ...['dina-deltager@company', 'inge-indsats@company'],
  ],
  oden_c: ['karen-holm@company'],
  sven_c: ['gitte-sund@company'],
  drif_c: ['dorte-drift@company', 'lars-vagt@company'],
  favr_c: ['anders-ansvar@company', 'frede-favrskov@company'],
  lone: ['lone-hansentest@citizen'],
  freder: ['frederik-hansentest@citizen'],
  astrid: ['astrid-bruun@citizen'],
  paula: ['paula-skjoldborg@citizen'],
  finn: ['finn-stoptest@citizen'],
} as const satisfies Readonly<Record<string, readonly `${string}@${Entrance}`[]>>;

export type Column = keyof typeof columns;

/** Every login of the local world that is refused, with the explanation page it leads to (R22, R23, R28). */
export const refusedLogins: Readonly<Record<string, string>> = {
  // Lacks the privilege; has it on an SE number; assurance level Low; the operator at a municipality's entrance is let in.
  'mette-ravn@caseworker': 'privilege-missing',
  'sune-berg@caseworker': 'privilege-scope-too-narrow',
  'lis-lavtest@caseworker': 'assurance-too-low',
  'lis-lavtest@company': 'assurance-too-low',
  'lis-lavtest@citizen': 'assurance-too-low',
  // Employees of companies are no caseworkers.
  'bjarne-jepsen@caseworker': 'not-a-municipality',
  'sanne-lund@caseworker': 'not-a-municipality',
  'omar-haddad@caseworker': 'not-a-municipality',
  // An identity as an employee is no citizen.
  'ib-iversen@citizen': 'wrong-entrance',
  'troels-madsen@citizen': 'wrong-entrance',
  'karen-holm@citizen': 'wrong-entrance',
  'gitte-sund@citizen': 'wrong-entrance',
  'hanne-admin@citizen': 'wrong-entrance',
  'mette-ravn@citizen': 'wrong-entrance',
  'sune-berg@citizen': 'wrong-entrance',
  'dorte-drift@citizen': 'wrong-entrance',
  'lars-vagt@citizen': 'wrong-entrance',
  'bjarne-jepsen@citizen': 'wrong-entrance',
  'sanne-lund@citizen': 'wrong-entrance',
  'omar-haddad@citizen': 'wrong-entrance',
  'dina-deltager@citizen': 'wrong-entrance',
  'inge-indsats@citizen': 'wrong-entrance',
  'anders-ansvar@citizen': 'wrong-entrance',
  'frede-favrskov@citizen': 'wrong-entrance',
  // A private identity is nobody's employee.
  'lone-hansentest@caseworker': 'wrong-entrance',
  'lone-hansentest@company': 'wrong-entrance',
  'frederik-hansentest@caseworker': 'wrong-entrance',
  'frederik-hansentest@company': 'wrong-entrance',
  'astrid-bruun@caseworker': 'wrong-entrance',
  'astrid-bruun@company': 'wrong-entrance',
  'paula-skjoldborg@caseworker': 'wrong-entrance',
  'paula-skjoldborg@company': 'wrong-entrance',
  'finn-stoptest@caseworker': 'wrong-entrance',
  'finn-stoptest@company': 'wrong-entrance',
  'nora-lindtest@caseworker': 'wrong-entrance',
  'nora-lindtest@company': 'wrong-entrance',
  'jens-testesen@caseworker': 'wrong-entrance',
  'jens-testesen@company': 'wrong-entrance',
  'maja-testdal@caseworker': 'wrong-entrance',
  'maja-testdal@company': 'wrong-entrance',
  'aase-testlev@caseworker': 'wrong-entrance',
  'aase-testlev@company': 'wrong-entrance',
  // Citizens without a frikort.
  'nora-lindtest@citizen': 'no-enrolment',
  'jens-testesen@citizen': 'no-enrolment',
  'maja-testdal@citizen': 'no-enrolment',
  'aase-testlev@citizen': 'no-enrolment',
};

/** The words of the table. `yes` is an answer of 2xx; `open` is anything but a question of who calls. */
export const words = {
  login: 'not-authenticated',
  role: 'not-permitted',
  none: 'not-found',
  other: 'citizen-of-other-authority',
  had: 'already-enrolled',
  unkn: 'card-number-unknown',
  inact: 'enrolment-inactive',
  isact: 'already-active',
  late: 'undo-too-late',
  self: 'transfer-to-oneself',
  noenr: 'not-enrolled',
  code: 'appointment-code-invalid',
  hasadm: 'has-administrator',
  given: 'already-appointed',
  stale: 'version-outdated',
  fresh: 'fresh-login-required',
  noweb: 'webhook-address-refused',
  two: 'second-person-required',
  nowd: 'no-withdrawal-asked',
  still: 'still-editable',
  withco: 'objection-with-company',
  nokle: 'kle-number-missing',
} as const;

export type Word = keyof typeof words | 'yes' | 'open';

/*
 * Objects: the citizens lone, paula and finn (inactive) are of Aarhus, astrid of Odense; nora and others have no
 * frikort. Employments are named company:citizen; sol is Café Solsikken, nor is Nordhavn Gartneri. So is what is asked or
 * said about one.
 */
const table = `
                                                                 nobody aarhus admin  odense svendb dina   inge   anders frede  operat solsik nordha aarh_c oden_c sven_c drif_c favr_c lone   freder astrid paula  finn
The public
GET    /health/live                                 -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /health/ready                                -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/v1/openapi.json                         -            yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
GET    /api/docs                                    -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/guides/:name                       -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/files/:name                        -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/reference                          -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/reference/                         -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/reference/json                     -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/reference/yaml                     -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/reference/static/*                 -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/reference/static/index.html        -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/reference/static/swagger-initializer.js -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/docs/reference/static/theme/reference.css -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/v1/service-status                       -            yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
GET    /api/v1/programme-years                      -            yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
GET    /api/v1/authorities/:code/contact            0751         yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
GET    /*                                           -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /assets/*                                    -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /sagsbehandler                               -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /sagsbehandler/*                             -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /sagsbehandler/assets/*                      -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /virksomhed                                  -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /virksomhed/*                                -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /virksomhed/assets/*                         -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/v1/statistics                           -            yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes

Login: these look at the request themselves
GET    /auth/login                                  -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
POST   /auth/acs                                    -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /auth/slo                                    -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
POST   /auth/slo                                    -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /auth/metadata                               -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /.well-known/oauth-authorization-server      -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
POST   /oauth/token                                 -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
GET    /api/v1/identity-providers                   -            yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
GET    /api/v1/session                              -            login  yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
POST   /api/v1/session/extension                    -            login  yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
GET    /api/v1/session/others                       -            login  yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
DELETE /api/v1/session/others                       -            login  yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
DELETE /api/v1/session/others/:id                   nobody       login  none   none   none   none   none   none   none   none   none   none   none   none   none   none   none   none   none   none   none   none   none

Outside systems (R32): what lasts needs a fresh login, which nobody here has
GET    /api/v1/integration-clients                  -            login  role   yes    role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
POST   /api/v1/integration-clients                  -            login  role   fresh  role   role   role   role   role   role   role   fresh  fresh  fresh  fresh  fresh  fresh  fresh  role   role   role   role   role
GET    /api/v1/integration-clients/:id              nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
DELETE /api/v1/integration-clients/:id              nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/integration-clients/:id/credentials  nobody       login  role   fresh  role   role   role   role   role   role   role   fresh  fresh  fresh  fresh  fresh  fresh  fresh  role   role   role   role   role
DELETE /api/v1/integration-clients/:id/credentials/:credentialId nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
GET    /api/v1/integration-clients/:id/acts         nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
GET    /api/v1/vendor-clients                       -            login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/client-approvals                     -            login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
POST   /api/v1/client-approvals                     -            login  role   role   role   role   role   role   role   role   role   fresh  fresh  fresh  fresh  fresh  fresh  fresh  role   role   role   role   role
DELETE /api/v1/client-approvals/:id                 nobody       login  role   role   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role

Caseworkers find and grant (R13, R14, R16): another municipality's citizen is told of, and nothing about them
POST   /api/v1/citizens/search                      cpr-of-lone  login  yes    yes    other  other  yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/search                      card-of-lone login  yes    yes    other  other  yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/search                      cpr-astrid   login  other  other  yes    other  other  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/search                      card-astrid  login  other  other  yes    other  other  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/search                      cpr-of-nora  login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/search                      no-such-card login  unkn   unkn   unkn   unkn   unkn   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens                             lone         login  had    had    other  other  had    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens                             astrid       login  other  other  had    other  other  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens                             not-enrolled login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role

Lists of one municipality's citizens (R14, R17); what is in them is searched by the leak check
GET    /api/v1/citizens                             all          login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens                             named-lone   login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens                             card-of-lone login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens                             mine         login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens                             unassigned   login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens                             csv-with-cpr login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/worklist                             -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/totals                      -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/worklist/little-left                 -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/saved-filters                        -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/saved-filters                        -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/saved-filters/:id                    nobody       login  none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/colleagues                           -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role

One citizen, for the responsible authority alone (R14)
GET    /api/v1/citizens/:id                         lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id                         astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id                         nobody       login  none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/grant-undoing           lone         login  late   late   none   none   late   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/grant-undoing           astrid       login  none   none   late   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/deactivation            lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/deactivation            astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/reactivation            finn         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/reactivation            lone         login  isact  isact  none   none   isact  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/citizens/:id/register-news/seen      lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/citizens/:id/register-news/seen      astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/consent-withdrawal/settlement lone         login  nowd   nowd   none   none   nowd   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/consent-withdrawal/settlement astrid       login  none   none   nowd   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/controls                    lone         login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/controls                lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/:id/controls                astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/citizens/:id/assigned-caseworker     lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/citizens/:id/assigned-caseworker     astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/citizens/:id/assigned-caseworker     lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/citizens/:id/assigned-caseworker     astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role

Orders about several citizens: each is told apart, and one of another municipality is not there (R14, R17)
POST   /api/v1/citizens/assignments                 lone         login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/assignments                 astrid       login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/assignments/undoing         lone         login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/citizens/assignments/undoing         astrid       login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role

And again one citizen
GET    /api/v1/citizens/:id/card.pdf                lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/card.pdf                astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/card.pdf                finn         login  inact  inact  none   none   inact  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/story                   lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/story                   astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/cards/:year/history     lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/cards/:year/history     astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/cards/:year/employments lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/cards/:year/employments astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/letters/:letterId       lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/letters/:letterId       astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/letters/:letterId       nobody       login  none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/letters/:letterId/pdf   lone         login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/letters/:letterId/pdf   astrid       login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/citizens/:id/letters/:letterId/pdf   nobody       login  none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role

Citizens who go to another municipality (R19): the two sides; who asks is told nothing of the citizen
POST   /api/v1/transfers                            offer-lone   login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/transfers                            offer-astrid login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/transfers                            ask-for-lone login  self   self   yes    yes    self   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/transfers                            ask-astrid   login  yes    yes    self   yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/transfers                            ask-for-nora login  noenr  noenr  noenr  noenr  noenr  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/transfers                            csv          login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/transfers                            -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/transfers/figures                    -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/transfers/:id                        nobody       login  none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/transfers/:id/acceptance             nobody       login  none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/transfers/:id/refusal                nobody       login  none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/transfers/:id/withdrawal             nobody       login  none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role

Efforts (R39-R41): of a permission, and for whom one is appointed
GET    /api/v1/effort-forms                         -            login  role   role   role   role   yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations                 -            login  role   role   role   role   yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id             nobody       login  role   role   role   role   none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/effort-organisations                 -            login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/effort-organisations/:id             nobody       login  role   role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/effort-organisations/:id/members     nobody       login  role   role   role   role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/effort-organisations/:id/appointment-code nobody       login  role   role   role   role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/effort-appointments                  -            login  role   role   role   role   role   code   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/effort-organisations/:id/appointments nobody       login  role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/effort-organisations/:id/appointments/:appointmentId nobody       login  role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id/people      nobody       login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id/finances    nobody       login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/effort-organisations/:id/finances/:year nobody       login  role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-categories                    -            login  role   role   role   role   yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/effort-categories                    -            login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/effort-categories/:id                nobody       login  role   role   role   role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts                              -            login  role   role   role   role   yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts                              -            login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id                          nobody       login  role   role   role   role   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/efforts/:id                          nobody       login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/budgets/:year            nobody       login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts/:id/appointments             nobody       login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/efforts/:id/appointments/:appointmentId nobody       login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id/report      nobody       login  role   role   role   role   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-reports                       -            login  role   role   role   role   yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-support                       -            login  role   role   role   role   yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/figures                  nobody       login  role   role   role   role   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/total-counts/:year       nobody       login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/participants             nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts/:id/participants             nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/participants/:participantId nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/efforts/:id/participants/:participantId nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/participants/:participantId/end nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts/:id/participants/:participantId/consent-withdrawal nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/participants/:participantId/consent-file nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/participants/:participantId/consent-file nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/participants/:participantId/frikort nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/efforts/:id/participants/:participantId/frikort nobody       login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role

Efforts of the organisation that dina, inge, anders and frede act in (own), and of one on Funen that they do not (fynsk)
GET    /api/v1/effort-organisations/:id             own          login  role   role   role   role   yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id             fynsk        login  role   role   role   role   none   none   none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/effort-organisations/:id             own          login  role   role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/effort-organisations/:id/members     own          login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/effort-organisations/:id             fynsk        login  role   role   role   role   role   none   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/effort-organisations/:id/members     fynsk        login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/effort-organisations/:id/appointment-code own          login  role   role   role   role   role   role   role   role   hasadm role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/effort-organisations/:id/appointment-code fynsk        login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/effort-organisations/:id/appointments own          login  role   role   role   role   role   given  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/effort-organisations/:id/appointments fynsk        login  role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/effort-organisations/:id/appointments/:appointmentId own          login  role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/effort-organisations/:id/appointments/:appointmentId fynsk        login  role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id/people      own          login  role   role   role   role   role   yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id/people      fynsk        login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id/finances    own          login  role   role   role   role   role   yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id/finances    fynsk        login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/effort-organisations/:id/finances/:year own          login  role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/effort-organisations/:id/finances/:year fynsk        login  role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id/report      own          login  role   role   role   role   yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/effort-organisations/:id/report      fynsk        login  role   role   role   role   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts                              own          login  role   role   role   role   role   yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts                              fynsk        login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id                          own          login  role   role   role   role   yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id                          fynsk        login  role   role   role   role   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/efforts/:id                          own          login  role   role   role   role   role   yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/efforts/:id                          fynsk        login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/budgets/:year            own          login  role   role   role   role   role   yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/budgets/:year            fynsk        login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts/:id/appointments             own          login  role   role   role   role   role   given  given  role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts/:id/appointments             fynsk        login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/efforts/:id/appointments/:appointmentId own          login  role   role   role   role   role   yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/efforts/:id/appointments/:appointmentId fynsk        login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/figures                  own          login  role   role   role   role   yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/figures                  fynsk        login  role   role   role   role   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/total-counts/:year       own          login  role   role   role   role   role   yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/total-counts/:year       fynsk        login  role   role   role   role   role   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/participants             own          login  role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/participants             fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts/:id/participants             own          login  role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts/:id/participants             fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/participants/:participantId own          login  role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/participants/:participantId fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/efforts/:id/participants/:participantId own          login  role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/efforts/:id/participants/:participantId fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/participants/:participantId/end own          login  role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/participants/:participantId/end fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/participants/:participantId/consent-file own          login  role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/efforts/:id/participants/:participantId/consent-file fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/participants/:participantId/consent-file own          login  role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/participants/:participantId/consent-file fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/participants/:participantId/frikort own          login  role   role   role   role   yes    role   role   other  role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/efforts/:id/participants/:participantId/frikort fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/efforts/:id/participants/:participantId/frikort own          login  role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/efforts/:id/participants/:participantId/frikort fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts/:id/participants/:participantId/consent-withdrawal own          login  role   role   role   role   yes    role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/efforts/:id/participants/:participantId/consent-withdrawal fynsk        login  role   role   role   role   none   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role   role

What is counted (R37): of the own municipality, and by nobody else; the operator sees when it was counted
GET    /api/v1/statistics/municipality              -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/statistics/counts                    -            login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role

How a municipality is reached: its administrator enters it (R28)
GET    /api/v1/authority-contact                    -            login  role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/authority-contact                    -            login  role   stale  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role

What a municipality writes in its letters (R36): its administrator (R28)
GET    /api/v1/letter-texts/grant                   -            login  role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/letter-texts/grant                   -            login  role   stale  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/letter-texts/grant/preview           -            login  role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/letter-texts/deactivation            -            login  role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/letter-texts/deactivation            -            login  role   stale  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/letter-texts/deactivation/preview    -            login  role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
Counting of self-service (R38): a caseworker's municipality; steps come from anybody's page
POST   /api/v1/self-service/steps                   -            yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
GET    /api/v1/self-service/weeks/:week             2026-W47     login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/self-service/weeks/:week/report      2026-W47     login  nokle  nokle  nokle  nokle  nokle  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/self-service/share                   -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/self-service/uploads                 -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/self-service/uploads                 -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/self-service/uploads/:id             nobody       login  none   none   none   none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/self-service/report-settings         -            login  yes    yes    yes    yes    yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/self-service/report-settings         -            login  role   stale  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/self-service/tasks                   -            login  yes    yes    yes    yes    yes    role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
PUT    /api/v1/self-service/tasks                   -            login  role   role   role   role   role   role   role   role   stale  role   role   role   role   role   role   role   role   role   role   role   role

What a municipality's administrator hands over (R28)
POST   /api/v1/hand-overs                           -            login  role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/hand-overs                           -            login  role   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/hand-overs/:id                       nobody       login  role   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/hand-overs/:id/employments           nobody       login  role   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/hand-overs/:id/totals                nobody       login  role   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role

Companies (R6, R8, R10): any company names any card number, and reaches its own employments alone
POST   /api/v1/card-lookups                         lone         login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
POST   /api/v1/card-lookups                         astrid       login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
POST   /api/v1/card-lookups                         paula        login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
POST   /api/v1/card-lookups                         finn         login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
POST   /api/v1/card-lookups                         no-such-card login  role   role   role   role   role   role   role   role   role   unkn   unkn   unkn   unkn   unkn   unkn   unkn   role   role   role   role   role
POST   /api/v1/employments                          lone         login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
POST   /api/v1/employments                          finn         login  role   role   role   role   role   role   role   role   role   inact  inact  inact  inact  inact  inact  inact  role   role   role   role   role
POST   /api/v1/employments                          no-such-card login  role   role   role   role   role   role   role   role   role   unkn   unkn   unkn   unkn   unkn   unkn   unkn   role   role   role   role   role
GET    /api/v1/employments                          all          login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/employments                          named-lone   login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/employments                          named-paula  login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/employments                          csv          login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/employments/totals                   -            login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/employments/totals/by-month          -            login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/employments/totals/by-citizen        -            login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
PATCH  /api/v1/employments/:id                      sol:lone     login  role   role   role   role   role   role   role   role   role   yes    none   none   none   none   none   none   role   role   role   role   role
PATCH  /api/v1/employments/:id                      nor:astrid   login  role   role   role   role   role   role   role   role   role   none   yes    none   none   none   none   none   role   role   role   role   role
POST   /api/v1/employments/:id/cancellation         sol:lone     login  role   role   role   role   role   role   role   role   role   yes    none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/employments/:id/cancellation         nor:astrid   login  role   role   role   role   role   role   role   role   role   none   yes    none   none   none   none   none   role   role   role   role   role
PUT    /api/v1/employments/:id/continuation         sol:lone     login  role   role   role   role   role   role   role   role   role   yes    none   none   none   none   none   none   role   role   role   role   role
PUT    /api/v1/employments/:id/continuation         nor:astrid   login  role   role   role   role   role   role   role   role   role   none   yes    none   none   none   none   none   role   role   role   role   role
DELETE /api/v1/employments/:id/continuation         sol:lone     login  role   role   role   role   role   role   role   role   role   yes    none   none   none   none   none   none   role   role   role   role   role
DELETE /api/v1/employments/:id/continuation         nor:astrid   login  role   role   role   role   role   role   role   role   role   none   yes    none   none   none   none   none   role   role   role   role   role
GET    /api/v1/continuations                        -            login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/company                              -            login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
PUT    /api/v1/company                              -            login  role   role   role   role   role   role   role   role   role   stale  stale  stale  stale  stale  stale  stale  role   role   role   role   role

Many employments at once (R33): each company its own imports
POST   /api/v1/employment-imports                   lone         login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/employment-imports                   -            login  role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
GET    /api/v1/employment-imports/:id               nobody       login  role   role   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
GET    /api/v1/employment-imports/:id/rows          nobody       login  role   role   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/employment-imports/:id/cancellation  nobody       login  role   role   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role

What happened, for other systems (R31): of the own municipality or company; what is in it is searched by the leak check
GET    /api/v1/events                               -            login  yes    yes    yes    yes    yes    role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role

Where events are sent (R34): any company's employees, a municipality's administrator; each their own alone
GET    /api/v1/webhooks                             -            login  role   yes    role   role   role   role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
POST   /api/v1/webhooks                             private      login  role   noweb  role   role   role   role   role   role   role   noweb  noweb  noweb  noweb  noweb  noweb  noweb  role   role   role   role   role
GET    /api/v1/webhooks/:id                         nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
PATCH  /api/v1/webhooks/:id                         nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
DELETE /api/v1/webhooks/:id                         nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/webhooks/:id/pause                   nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/webhooks/:id/resumption              nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/webhooks/:id/secret-rotation         nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
DELETE /api/v1/webhooks/:id/former-secret           nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
GET    /api/v1/webhooks/:id/deliveries              nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
GET    /api/v1/webhooks/:id/deliveries/:deliveryId  nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/webhooks/:id/deliveries/:deliveryId/redelivery nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/webhooks/:id/test-delivery           nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/webhooks/:id/recovery                nobody       login  role   none   role   role   role   role   role   role   role   none   none   none   none   none   none   none   role   role   role   role   role

What people are told in the app (R35); whose messages they are follows from the session alone
GET    /api/v1/messages                             -            login  yes    yes    yes    yes    yes    role   role   role   role   yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
GET    /api/v1/messages/unread-count                -            login  yes    yes    yes    yes    yes    role   role   role   role   yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
POST   /api/v1/messages/read                        nobody       login  yes    yes    yes    yes    yes    role   role   role   role   yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
GET    /api/v1/message-mail                         -            login  yes    yes    yes    yes    yes    role   role   role   role   yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
PUT    /api/v1/message-mail                         -            login  yes    yes    yes    yes    yes    role   role   role   role   yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
DELETE /api/v1/message-mail                         -            login  yes    yes    yes    yes    yes    role   role   role   role   yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
POST   /api/v1/message-mail/verification            nobody       open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
POST   /api/v1/message-mail/stopping                nobody       open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
POST   /mail/afmeld                                 -            yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes

An employment: its company, its citizen, and the citizen's municipality (R10, R14, R24, R25)
GET    /api/v1/employments/:id                      sol:lone     login  yes    yes    none   none   yes    role   role   role   role   yes    none   none   none   none   none   none   yes    none   none   none   none
GET    /api/v1/employments/:id                      nor:lone     login  yes    yes    none   none   yes    role   role   role   role   none   yes    none   none   none   none   none   yes    none   none   none   none
GET    /api/v1/employments/:id                      nor:astrid   login  none   none   yes    none   none   role   role   role   role   none   yes    none   none   none   none   none   none   none   yes    none   none
GET    /api/v1/employments/:id                      sol:paula    login  yes    yes    none   none   yes    role   role   role   role   yes    none   none   none   none   none   none   none   none   none   yes    none
GET    /api/v1/employments/:id                      sol:finn     login  yes    yes    none   none   yes    role   role   role   role   yes    none   none   none   none   none   none   none   none   none   none   yes
GET    /api/v1/employments/:id/history              sol:lone     login  yes    yes    none   none   yes    role   role   role   role   yes    none   none   none   none   none   none   yes    none   none   none   none
GET    /api/v1/employments/:id/history              nor:lone     login  yes    yes    none   none   yes    role   role   role   role   none   yes    none   none   none   none   none   yes    none   none   none   none
GET    /api/v1/employments/:id/history              nor:astrid   login  none   none   yes    none   none   role   role   role   role   none   yes    none   none   none   none   none   none   none   yes    none   none
GET    /api/v1/employments/:id/history              sol:paula    login  yes    yes    none   none   yes    role   role   role   role   yes    none   none   none   none   none   none   none   none   none   yes    none

Correcting what is locked, and what a citizen says is wrong (R30)
POST   /api/v1/employments/:id/reopenings           sol:lone     login  role   role   role   role   role   role   role   role   role   still  none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/employments/:id/reopenings           nor:astrid   login  role   role   role   role   role   role   role   role   role   none   still  none   none   none   none   none   role   role   role   role   role
GET    /api/v1/reopenings                           -            login  yes    yes    yes    yes    yes    role   role   role   role   yes    yes    yes    yes    yes    yes    yes    role   role   role   role   role
POST   /api/v1/reopenings/:id/approval              sol:lone     login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/reopenings/:id/approval              nor:astrid   login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/reopenings/:id/refusal               sol:lone     login  yes    yes    none   none   yes    role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/reopenings/:id/refusal               nor:astrid   login  none   none   yes    none   none   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/reopenings/:id/withdrawal            sol:lone     login  role   role   role   role   role   role   role   role   role   yes    none   none   none   none   none   none   role   role   role   role   role
POST   /api/v1/reopenings/:id/withdrawal            nor:astrid   login  role   role   role   role   role   role   role   role   role   none   yes    none   none   none   none   none   role   role   role   role   role
POST   /api/v1/employments/:id/objections           sol:lone     login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    none   none   none   none
POST   /api/v1/employments/:id/objections           sol:paula    login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   none   none   none   yes    none
GET    /api/v1/objections                           -            login  yes    yes    yes    yes    yes    role   role   role   role   yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes    yes
POST   /api/v1/objections/:id/settlement            nor:lone     login  yes    yes    none   none   yes    role   role   role   role   none   yes    none   none   none   none   none   role   role   role   role   role
POST   /api/v1/objections/:id/settlement            nor:astrid   login  none   none   withco none   none   role   role   role   role   none   yes    none   none   none   none   none   role   role   role   role   role
POST   /api/v1/objections/:id/withdrawal            nor:lone     login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    none   none   none   none
POST   /api/v1/objections/:id/withdrawal            nor:astrid   login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   none   none   yes    none   none

Citizens about themselves (R24); whose data it is follows from the session alone
GET    /api/v1/me                                   -            login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes
PUT    /api/v1/me/consent-withdrawal                -            login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    inact
DELETE /api/v1/me/consent-withdrawal                -            login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes
GET    /api/v1/me/card.pdf                          -            login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    inact
GET    /api/v1/me/cards/:year/employments           -            login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes
GET    /api/v1/me/story                             -            login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes
GET    /api/v1/me/efforts                           -            login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes
GET    /api/v1/me/access-log                        -            login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes
GET    /api/v1/me/export                            -            login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    yes    yes    yes    yes
GET    /api/v1/me/letters/:letterId                 lone         login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    none   none   none   none
GET    /api/v1/me/letters/:letterId                 finn         login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   none   none   none   none   yes
GET    /api/v1/me/letters/:letterId/pdf             lone         login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   yes    none   none   none   none
GET    /api/v1/me/letters/:letterId/pdf             finn         login  role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   role   none   none   none   none   yes

The log (R26, R28): all of it, or what the own municipality did; no citizen is named in it
GET    /api/v1/audit-log                            all          login  role   yes    role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/audit-log                            with-names   login  role   yes    role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/audit-log                            csv          login  role   yes    role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/audit-log/search                     cpr-of-lone  login  role   yes    role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/audit-log/search                     card-astrid  login  role   yes    role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/audit-log/search                     no-such-card login  role   yes    role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/audit-log/:id/rows                   nobody       login  role   none   role   role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/audit-log/sealing                    -            login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role

The operator (R28): never a citizen
GET    /api/v1/operation                            -            login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/lookup-alarms                        -            login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/service-notices                      -            login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/service-notices                      -            login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/service-notices/:id                  notice       login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
PATCH  /api/v1/service-notices/:id                  notice       login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/service-notices/:id/ending           notice       login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/service-notices/:id                  notice       login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/programme-years/all                  -            login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/programme-years                      2030         login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
GET    /api/v1/programme-years/:year/preview        2030         login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/programme-years/:year/allowances     2030         login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/programme-years/:year/opening        2030         login  role   role   role   role   role   role   role   role   two    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/programme-years/:year/proposals      2030         login  role   role   role   role   role   role   role   role   yes    role   role   role   role   role   role   role   role   role   role   role   role
POST   /api/v1/programme-years/:year/proposals/:id/confirmation 2030         login  role   role   role   role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role
DELETE /api/v1/programme-years/:year/proposals/:id  2030         login  role   role   role   role   role   role   role   role   none   role   role   role   role   role   role   role   role   role   role   role   role

Last, because it ends the session
POST   /auth/logout                                 -            open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open   open
`;

/** One row: a route of the access policy with one object, and the word for each column. */
export type Row = {
  readonly route: string;
  readonly object: string;
  readonly expected: ReadonlyMap<Column, Word>;
};

const isColumn = (text: string): text is Column => Object.hasOwn(columns, text);
const isWord = (text: string): text is Word =>
  text === 'yes' || text === 'open' || Object.hasOwn(words, text);

function readTable(text: string): Row[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const names = head.trim().split(/\s+/).filter(isColumn);
  if (names.length !== Object.keys(columns).length) throw new Error('The table lacks a column');
  return lines.flatMap((line): Row[] => {
    const [method = '', url = '', object = '', ...cells] = line.split(/\s+/);
    if (!/^[A-Z]+$/.test(method)) return [];
    const found = cells.filter(isWord);
    if (found.length !== names.length || cells.length !== names.length) throw new Error(`Not a row: ${line}`);
    const expected = new Map(names.map((name, place) => [name, found[place] ?? 'login']));
    return [{ route: `${method} ${url}`, object, expected }];
  });
}

export const expectedAccess: readonly Row[] = readTable(table);
