import type { CalendarDate, Period } from './calendar.ts';
import type { Cpr, CprUnreadable } from './cpr.ts';
import type { EffortRight } from './effort-right.ts';
import type { FieldError } from './field-errors.ts';
import type { Oere } from './money.ts';
import type { Scope } from './scopes.ts';
import type { WebhookAddressFault } from './webhook.ts';
import type { Week } from './week.ts';

/** Every `code` of the API's problem answers (apps/api/CONTRACT.md), with its HTTP status. */
export const problemStatus = {
  'search-input-invalid': 400,
  'cpr-unknown': 404,
  'card-number-unknown': 404,
  'citizen-of-other-authority': 403,
  'already-enrolled': 409,
  'grant-blocked-by-register': 409,
  'consent-missing': 422,
  'consent-text-outdated': 409,
  'register-unavailable': 503,
  'card-numbers-exhausted': 503,
  'already-active': 409,
  'already-inactive': 409,
  'no-withdrawal-asked': 409,
  'assignment-changed': 409,
  'colleague-unknown': 409,
  'undo-too-late': 409,
  'grant-in-use': 409,
  'control-date-invalid': 422,
  'not-enrolled': 404,
  'transfer-to-oneself': 422,
  'authority-without-caseworkers': 409,
  'transfer-pending': 409,
  'transfer-decided': 409,
  'transfer-expired': 409,
  'enrolment-inactive': 409,
  'no-card-in-year': 422,
  'not-in-one-calendar-year': 422,
  'end-before-start': 422,
  'amount-exceeds-remaining': 409,
  'amount-invalid': 422,
  'edit-window-closed': 409,
  'employment-cancelled': 409,
  'reference-already-used': 409,
  'still-editable': 409,
  'citizen-anonymised': 409,
  'reopening-waiting': 409,
  'reopening-decided': 409,
  'objection-open': 409,
  'objection-settled': 409,
  'objection-with-company': 409,
  'possible-duplicate': 409,
  'import-file-invalid': 400,
  'import-ended': 409,
  'too-many-imports': 429,
  'allowance-below-used': 409,
  'year-already-open': 409,
  'year-already-entered': 409,
  'later-allowance-in-force': 409,
  'second-person-required': 409,
  'proposal-pending': 409,
  'proposal-decided': 409,
  'notice-never-shown': 422,
  'end-date-invalid': 422,
  'fresh-login-required': 403,
  'too-many-clients': 409,
  'too-many-credentials': 409,
  'already-approved': 409,
  'right-not-held': 409,
  'already-appointed': 409,
  'not-appointed': 403,
  'last-administrator': 409,
  'has-administrator': 409,
  'appointment-code-invalid': 422,
  'name-holds-form': 422,
  'name-taken': 409,
  'too-few-members': 422,
  'before-organisation-start': 422,
  'category-locked': 409,
  'outside-effort': 422,
  'protected-participant': 409,
  'number-not-in-force': 409,
  'already-participating': 409,
  'not-identified': 409,
  'validation-failed': 400,
  'not-authenticated': 401,
  'token-invalid': 401,
  'scope-missing': 403,
  'on-behalf-of-missing': 400,
  'not-delegated': 403,
  'session-changed': 409,
  'session-not-named': 400,
  'not-permitted': 403,
  'origin-refused': 403,
  'not-found': 404,
  'events-gone': 410,
  'webhook-address-refused': 422,
  'too-many-webhooks': 409,
  'mail-link-outdated': 410,
  'too-many-verifications': 429,
  'too-many-saved-filters': 409,
  'too-many-hand-overs': 429,
  'former-secret-valid': 409,
  'week-not-countable': 422,
  'kle-number-missing': 409,
  'too-many-uploads': 429,
  'not-acceptable': 406,
  'request-timeout': 408,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'export-too-large': 422,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'precondition-required': 428,
  'version-outdated': 412,
  'too-many-requests': 429,
  'internal-error': 500,
  unavailable: 503,
} as const;

/** One code of the closed list. A client meets an unknown code by its status. */
export type ProblemCode = keyof typeof problemStatus;

/** True for a code of the closed list. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(problemStatus, text);
}

/** The closed list, in the order of their list. */
export const problemCodes: readonly ProblemCode[] = Object.keys(problemStatus).filter(isProblemCode);

/** R3: a whole number of øre below 1. */
export type AmountInvalid = { code: 'amount-invalid' };
/** R2, R3: what remains on the card, and the highest amount that would be accepted (øre). */
export type AmountExceedsRemaining = {
  code: 'amount-exceeds-remaining';
  remainingOere: Oere;
  maxAmountOere: Oere;
};
/** R5: the end lies before the start. */
export type EndBeforeStart = { code: 'end-before-start' };
/** R5: the period crosses New Year; `splitAt` is the same period cut at every New Year, one part per year. */
export type NotInOneCalendarYear = { code: 'not-in-one-calendar-year'; splitAt: readonly Period[] };
/** R6: the enrolment is inactive; the company must ask the municipality. */
export type EnrolmentInactive = { code: 'enrolment-inactive' };
/** R6, R7, R13: the citizen has no card in that year. */
export type NoCardInYear = { code: 'no-card-in-year'; year: number };
/** R18: the day lies before the grant or the latest control, or in the future. */
export type ControlDateInvalid = {
  code: 'control-date-invalid';
  earliest: CalendarDate;
  latest: CalendarDate;
};
/** R19: the citizen is the caller's own municipality's already, or offered to the one that offers. */
export type TransferToOneself = { code: 'transfer-to-oneself' };
/** R19: no caseworker of that municipality has ever logged in, so that nobody could accept. */
export type AuthorityWithoutCaseworkers = { code: 'authority-without-caseworkers' };
/** R19: there is an open transfer of the citizen. */
export type TransferPending = { code: 'transfer-pending' };
/** What ends a transfer: the other side accepts or refuses it, or who opened it withdraws it (R19). */
export type TransferDecision = 'accepted' | 'refused' | 'withdrawn';
/** R19: what became of the transfer already. */
export type TransferDecided = { code: 'transfer-decided'; state: TransferDecision };
/** R19: the last day on which the transfer could be decided is past. */
export type TransferExpired = { code: 'transfer-expired'; openUntil: CalendarDate };
/** R7: the last day on which it could be edited is past. */
export type EditWindowClosed = { code: 'edit-window-closed'; editableUntil: CalendarDate };
/** R30: the company can edit it without a reopening, so far through this day. */
export type StillEditable = { code: 'still-editable'; editableUntil: CalendarDate };
/** R30: the company has asked already, and nobody has answered yet. */
export type ReopeningWaiting = { code: 'reopening-waiting' };
/** R30: the request was answered or taken back, or has lapsed. */
export const decidedReopeningStates = ['approved', 'refused', 'withdrawn', 'lapsed'] as const;
export type ReopeningDecided = {
  code: 'reopening-decided';
  state: (typeof decidedReopeningStates)[number];
};
/** R30: the citizen has objected already, and nobody has answered yet. */
export type ObjectionOpen = { code: 'objection-open' };
/** R30: the objection was answered or taken back, or its employment was cancelled. */
export const endedObjectionStates = ['settled', 'withdrawn', 'cancelled'] as const;
export type ObjectionSettled = {
  code: 'objection-settled';
  state: (typeof endedObjectionStates)[number];
};
/** R8: a cancelled employment cannot be edited or revived. */
export type EmploymentCancelled = { code: 'employment-cancelled' };
/** R8: the company uses this reference on another employment that is not cancelled. */
export type ReferenceAlreadyUsed = { code: 'reference-already-used' };
/**
 * R33: a row without a reference repeats an employment of the company in every respect: one that is there, or that of an
 * earlier row of the same import.
 */
export type PossibleDuplicate = { code: 'possible-duplicate' } & DuplicateOf;
/** What a row of an import repeats (R33): an employment by its id, or an earlier row by its number. */
export type DuplicateOf = { employmentId?: string | undefined; repeatsRow?: number | undefined };
/** What can be wrong with the file of an import as a whole (R33). */
export const importFileFaults = [
  'not-a-table',
  'encoding',
  'empty',
  'too-many-rows',
  'row-too-long',
  'headings-missing',
  'heading-unknown',
  'heading-repeated',
] as const;
export type ImportFileFault = (typeof importFileFaults)[number];
/**
 * R33: the file of an import cannot be read, so that nothing of it is done. `row` and `column` count from 1; `headings`
 * are those that are missing, `charsets` those that its text may be in.
 */
export type ImportFileInvalid = {
  code: 'import-file-invalid';
  reason: ImportFileFault;
  row?: number | undefined;
  column?: number | undefined;
  headings?: readonly string[] | undefined;
  mostRows?: number | undefined;
  charsets?: readonly string[] | undefined;
};
/** R33: the company has as many imports under way as it may. */
export type TooManyImports = { code: 'too-many-imports'; retryAfterSeconds: number };
/** R33: the import has come to its end. */
export type ImportEnded = { code: 'import-ended' };
/** R14: the citizen has a frikort in another municipality; nothing else is told. */
export type CitizenOfOtherAuthority = { code: 'citizen-of-other-authority' };
/** R14: the citizen has a frikort in the caller's own municipality, active or not. */
export type AlreadyEnrolled = { code: 'already-enrolled' };
/** R21: the register's status (SF1520 code) blocks; `currentCpr` when the number was changed. */
export type GrantBlockedByRegister = {
  code: 'grant-blocked-by-register';
  registerStatus: number;
  currentCpr?: Cpr;
};
/** R13: not acknowledged, or a text version that never was. */
export type ConsentMissing = { code: 'consent-missing' };
/** R13: the acknowledged text is no longer the current one. */
export type ConsentTextOutdated = { code: 'consent-text-outdated'; currentTextVersion: string };
/** R15 */
export type AlreadyActive = { code: 'already-active' };
/** R15 */
export type AlreadyInactive = { code: 'already-inactive' };
/** R13: the citizen has not asked for the consent to be withdrawn, or it has been settled since. */
export type NoWithdrawalAsked = { code: 'no-withdrawal-asked' };
/** R17: somebody else is assigned than the order names, or nobody (left out). */
export type AssignmentChanged = {
  code: 'assignment-changed';
  assignedCaseworker?: { id: string; name: string; isCaller?: true | undefined };
};
/** R17: nobody of the municipality is known by that id, or they have not been here lately. */
export type ColleagueUnknown = { code: 'colleague-unknown' };
/** R17: what is to be undone was not done just now. */
export type UndoTooLate = { code: 'undo-too-late' };
/** R13: a company has registered something on it, or a transfer was opened. */
export type GrantInUse = { code: 'grant-in-use' };
/** R1: a card of the year has used more than the new allowance. */
export type AllowanceBelowUsed = { code: 'allowance-below-used'; highestUsedOere: Oere };
/** R1: the year is open; years do not close. */
export type YearAlreadyOpen = { code: 'year-already-open'; year: number };
/** R1: the year has its amount; another one is a change of it. */
export type YearAlreadyEntered = { code: 'year-already-entered'; year: number };
/** R1: an allowance from a later instant is in force already; `from` is that instant (RFC 3339). */
export type LaterAllowanceInForce = { code: 'later-allowance-in-force'; from: string };
/** R1: an opening, or a lowering of a year with cards, takes somebody who proposes it and somebody else who confirms it. */
export type SecondPersonRequired = { code: 'second-person-required' };
/** R1: something is proposed for the year already, and waits for somebody else to decide. */
export type ProposalPending = { code: 'proposal-pending'; year: number };
/** R1: what was proposed has been confirmed, rejected or withdrawn, or another amount has been entered since. */
export type ProposalDecided = { code: 'proposal-decided'; year: number };
/** A service notice that would be over before it is shown. */
export type NoticeNeverShown = { code: 'notice-never-shown' };
/** R31: what was asked for is not kept any more, or never was; from where to where there is something. */
export type EventsGone = { code: 'events-gone'; firstPosition: number; lastPosition: number };
/** R32: an end date that is over, or too far ahead; both bounds count. */
export type EndInvalid = { code: 'end-date-invalid'; earliest: CalendarDate; latest: CalendarDate };
/** R32: what lasts is made with a login that was proven anew a short while ago. */
export type FreshLoginRequired = { code: 'fresh-login-required'; withinMinutes: number };
/** R32: the organisation has as many systems as it may have. */
export type TooManyClients = { code: 'too-many-clients'; most: number };
/** R32: the system has as many valid credentials as it may have: end one first. */
export type TooManyCredentials = { code: 'too-many-credentials'; most: number };
/** R32: the company has approved the system already. */
export type AlreadyApproved = { code: 'already-approved' };
/** R39: their latest login did not hold the permission for what they are to be appointed to. */
export type RightNotHeld = { code: 'right-not-held'; right: EffortRight };
/** R39: they are appointed to it already. */
export type AlreadyAppointed = { code: 'already-appointed' };
/** R39: the caller sees it, but is not appointed to what is asked for. */
export type NotAppointed = { code: 'not-appointed'; right: EffortRight };
/** R39: an organisation keeps an administrator: appoint another one first. */
export type LastAdministrator = { code: 'last-administrator' };
/** R39: the organisation has an administrator, who appoints others; a code is for the first one. */
export type HasAdministrator = { code: 'has-administrator' };
/** R39: no organisation that the caller could administer waits for that code: it was never given, is used or too old. */
export type AppointmentCodeInvalid = { code: 'appointment-code-invalid' };
/** R40: `word`, as the list of forms has it, is in the name. */
export type NameHoldsForm = { code: 'name-holds-form'; word: string };
/** R40, R41: another one is called so already, however it is written. */
export type NameTaken = { code: 'name-taken' };
/** R40: an organisation of that form has more municipalities. */
export type TooFewMembers = { code: 'too-few-members'; fewestMembers: number };
/** R40, R41: it lies before the start of the organisation. */
export type BeforeOrganisationStart = { code: 'before-organisation-start'; startDate: CalendarDate };
/** R41: somebody has been registered in the effort, and its category stands. */
export type CategoryLocked = { code: 'category-locked' };
/** R42: it lies outside the effort's own period. */
export type OutsideEffort = { code: 'outside-effort'; startDate: CalendarDate; endDate?: CalendarDate };
/** R20, R42: name and address are protected: they are registered without a name. */
export type ProtectedParticipant = { code: 'protected-participant' };
/** Why a bearer token does not count: past its time; not made here for this; or its system or credential has ended. */
export const tokenFaults = ['expired', 'not-ours', 'ended'] as const;
export type TokenInvalid = { code: 'token-invalid'; reason: (typeof tokenFaults)[number] };
/** R32: the token lacks a scope that the route asks for. */
export type ScopeMissing = { code: 'scope-missing'; scope: Scope };
/** R32: a vendor's system has to name the company that it acts for. */
export type OnBehalfOfMissing = { code: 'on-behalf-of-missing' };
/** R32: the company has not approved the system, or no longer. */
export type NotDelegated = { code: 'not-delegated' };
/** R34: nothing is sent to that address. */
export type WebhookAddressRefused = { code: 'webhook-address-refused'; reason: WebhookAddressFault };
/** R34: there are as many as there may be. */
export type TooManyWebhooks = { code: 'too-many-webhooks'; most: number };
/** R17: there are as many as a caseworker may keep. */
export type TooManySavedFilters = { code: 'too-many-saved-filters'; most: number };
/** R28: the municipality has made as many in the last 24 hours as it may. */
export type TooManyHandOvers = { code: 'too-many-hand-overs'; most: number; retryAfterSeconds: number };
/** R38: a week that has not begun, or lies too far back; the first and the last that can be asked for. */
export type WeekNotCountable = { code: 'week-not-countable'; earliest: Week; latest: Week };
/** R38: the municipality has given no task a KLE number, so that a report would have no line. */
export type KleNumberMissing = { code: 'kle-number-missing' };
/** R38: the municipality has uploaded as often in the last 24 hours as it may. */
export type TooManyUploads = { code: 'too-many-uploads'; most: number; retryAfterSeconds: number };
/** R35: a link of a mail that was used, has been replaced by a later one, or is too old. */
export type MailLinkOutdated = { code: 'mail-link-outdated' };
/** R35: as many mails to verify an address have been sent, to it or for one person, as may be in 24 hours. */
export type TooManyVerifications = {
  code: 'too-many-verifications';
  most: number;
  retryAfterSeconds: number;
};
/** R34: the secret before is still signed with; `until` when (RFC 3339). */
export type FormerSecretValid = { code: 'former-secret-valid'; until: string };
/** What one person has too much of: requests in a minute, or files and long lists in an hour or at once. */
export const requestLimits = ['per-minute', 'per-hour', 'at-once'] as const;
export type RequestLimit = (typeof requestLimits)[number];
/** R27: the budget of card number requests is used up; or another `limit` is reached. */
export type TooManyRequests = {
  code: 'too-many-requests';
  retryAfterSeconds: number;
  limit?: RequestLimit;
};
/** Input that a rule, not only a schema, refuses. */
export type ValidationFailed = { code: 'validation-failed'; errors: readonly FieldError[] };
/** R16: neither a CPR number nor a card number. */
export type SearchInputInvalid = { code: 'search-input-invalid' };

/** A refusal of each of the codes, that needs no further fact. */
export type Plain<Code extends string> = Code extends unknown ? { code: Code } : never;

type PlainRefusal = Plain<
  | 'number-not-in-force'
  | 'already-participating'
  | 'not-identified'
  | 'cpr-unknown'
  | 'card-number-unknown'
  | 'not-enrolled'
  | 'citizen-anonymised'
  | 'objection-with-company'
  | 'register-unavailable'
  | 'card-numbers-exhausted'
  | 'not-authenticated'
  | 'not-permitted'
  | 'not-found'
  | 'idempotency-key-reused'
>;

/** A refusal that reaches a caller as a problem answer; its code is a `ProblemCode`. */
export type ProblemRefusal =
  | OutsideEffort
  | ProtectedParticipant
  | RightNotHeld
  | AlreadyAppointed
  | NotAppointed
  | LastAdministrator
  | HasAdministrator
  | AppointmentCodeInvalid
  | NameHoldsForm
  | NameTaken
  | TooFewMembers
  | BeforeOrganisationStart
  | CategoryLocked
  | NotDelegated
  | OnBehalfOfMissing
  | ScopeMissing
  | TokenInvalid
  | AlreadyApproved
  | TooManyCredentials
  | TooManyClients
  | FreshLoginRequired
  | EndInvalid
  | AllowanceBelowUsed
  | AlreadyActive
  | AlreadyEnrolled
  | AlreadyInactive
  | AmountExceedsRemaining
  | AmountInvalid
  | AssignmentChanged
  | ColleagueUnknown
  | AuthorityWithoutCaseworkers
  | ControlDateInvalid
  | CitizenOfOtherAuthority
  | ConsentMissing
  | ConsentTextOutdated
  | EditWindowClosed
  | EmploymentCancelled
  | EndBeforeStart
  | EnrolmentInactive
  | EventsGone
  | FormerSecretValid
  | GrantBlockedByRegister
  | GrantInUse
  | ImportEnded
  | ImportFileInvalid
  | LaterAllowanceInForce
  | MailLinkOutdated
  | NoCardInYear
  | NoWithdrawalAsked
  | NoticeNeverShown
  | NotInOneCalendarYear
  | ObjectionOpen
  | ObjectionSettled
  | PlainRefusal
  | PossibleDuplicate
  | ProposalDecided
  | ProposalPending
  | ReferenceAlreadyUsed
  | ReopeningDecided
  | ReopeningWaiting
  | SearchInputInvalid
  | SecondPersonRequired
  | StillEditable
  | TooManyImports
  | TooManyHandOvers
  | TooManyUploads
  | WeekNotCountable
  | KleNumberMissing
  | TooManyRequests
  | TooManyVerifications
  | TooManySavedFilters
  | TooManyWebhooks
  | UndoTooLate
  | TransferDecided
  | TransferExpired
  | TransferPending
  | TransferToOneself
  | ValidationFailed
  | WebhookAddressRefused
  | YearAlreadyEntered
  | YearAlreadyOpen;

/** Typed text that is no amount; `readings` (øre) is what the user may have meant when it is ambiguous. */
export type AmountUnreadable = {
  code: 'amount-unreadable';
  reason: 'empty' | 'negative' | 'ambiguous' | 'not-an-amount' | 'too-large';
  readings: readonly Oere[];
};
/** Typed text that is no date, or a date that does not exist. */
export type DateUnreadable = { code: 'date-unreadable'; reason: 'empty' | 'not-a-date' | 'impossible-date' };
/** Typed text that is no time of day. */
export type TimeUnreadable = { code: 'time-unreadable'; reason: 'empty' | 'not-a-time' };
/** Typed text that is not a number from 10000 to 99999. */
export type CardNumberUnreadable = { code: 'card-number-unreadable' };

/** Why typed text could not be read; stays in the form that read it. */
export type Unreadable =
  | AmountUnreadable
  | CardNumberUnreadable
  | CprUnreadable
  | DateUnreadable
  | TimeUnreadable;

/** Why a login is refused (R22, R23, R28, closed list); each has its own explanation page. */
export const loginRefusals = [
  'privilege-missing',
  'privilege-scope-too-narrow',
  'not-a-municipality',
  'cvr-missing',
  'no-enrolment',
  'wrong-entrance',
  'assurance-too-low',
  'cancelled-at-provider',
  'provider-unavailable',
  'login-invalid',
  'login-expired',
  'login-cookie-missing',
] as const;

export type LoginRefusal = (typeof loginRefusals)[number];

/** True for a word of the closed list. */
export function isLoginRefusal(text: string): text is LoginRefusal {
  return loginRefusals.some((refusal) => refusal === text);
}

/** A refused login. */
export type LoginRefused = { code: LoginRefusal };
