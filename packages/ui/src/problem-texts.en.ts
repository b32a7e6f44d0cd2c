import { appointmentCodeDays } from '@frikort/domain/effort-role';
import { editableDays } from '@frikort/domain/employment';
import type { ProblemCode } from '@frikort/domain/refusal';
import { transferOpenDays } from '@frikort/domain/transfer';
import type { WebhookAddressFault } from '@frikort/domain/webhook';
import type { Facts, FileFacts } from './problem-facts.ts';
import type { ProblemTexts } from './problem-texts.da.ts';

type Text = { title: string; text: string };

/** 30 cancelled, 50 duplicate, 60 changed, 90 dead (SF1520). */
function registerReason({ registerStatus, currentCpr }: Facts): string {
  if (registerStatus === 90) return 'According to the CPR register the person has died.';
  if (registerStatus === 60) {
    return currentCpr === undefined
      ? 'The CPR number has been changed. Search for the new number.'
      : `The CPR number has been changed to ${currentCpr}. Search for the new number.`;
  }
  if (registerStatus === 30) return 'The CPR number has been cancelled. Check the number.';
  if (registerStatus === 50)
    return 'The CPR number was deleted because the person had two. Search for the other one.';
  return 'According to the CPR register the number cannot be used. Check the number.';
}

function amountAboveRemaining({ remaining, maxAmount }: Facts): string {
  const left =
    remaining === undefined
      ? 'There is not enough left.'
      : `There is ${remaining} left on the frikort that year.`;
  const most =
    maxAmount === undefined
      ? ' Enter a lower amount.'
      : maxAmount === remaining
        ? ''
        : ` The highest amount you can register here is ${maxAmount}.`;
  return `${left}${most} Pay above the remaining balance is taxed and reported like any other pay.`;
}

function acrossNewYear({ parts = [] }: Facts): string {
  const split =
    parts.length > 1
      ? ` Split it into ${parts.join(' and ')}, and divide the pay.`
      : ' Split it at New Year, and divide the pay.';
  return `An employment must lie within one calendar year, because the allowance applies to each year.${split}`;
}

/** Why a file cannot be imported, and what is expected instead. */
function whyFile({ reason, row, column, headings = [], mostRows }: FileFacts = {}): string {
  const at = row === undefined ? '' : ` in row ${row}`;
  switch (reason) {
    case 'encoding':
      return 'The characters in the file cannot be read. Save it as CSV UTF-8, and try again.';
    case 'empty':
      return 'There are no rows in the file. It needs a row of headings and at least one row below it.';
    case 'too-many-rows':
      return `There are too many rows in the file. Divide it so that there are at most ${mostRows ?? '10,000'} rows in each.`;
    case 'row-too-long':
      return `There is too much${at === '' ? ' in a row' : at}. Check whether a quotation mark or a line break is missing.`;
    case 'headings-missing':
      return `The file lacks the ${headings.length === 1 ? 'column' : 'columns'} ${headings.join(', ')}.`;
    case 'heading-unknown':
      return `The heading of column ${column ?? ''} is not known. Use the headings of the template.`;
    case 'heading-repeated':
      return `The heading of column ${column ?? ''} is there twice. Remove one of the columns.`;
    default:
      return `The file cannot be read as a table${at}. Save the spreadsheet as CSV, and try again.`;
  }
}

function tooMany({ waitMinutes, limit }: Facts): Text {
  const when =
    waitMinutes === undefined
      ? 'in a few minutes'
      : waitMinutes === 1
        ? 'in a minute'
        : `in ${waitMinutes} minutes`;
  switch (limit) {
    case 'at-once':
      return {
        title: 'You are already downloading something',
        text: 'Wait until it has been downloaded, and then try again. It may be in another tab.',
      };
    case 'per-hour':
      return {
        title: 'You have downloaded too much in the last hour',
        text: `There is a limit to how much one person can download in an hour, so that there is room for others. Try again ${when}.`,
      };
    case 'per-minute':
      return {
        title: 'Too much was sent in a short time',
        text: `Try again ${when}. What you have typed is not lost.`,
      };
    default:
      return {
        title: 'Wait before you try again',
        text: `Too many requests were sent in a short time. The limit protects citizens’ data. Try again ${when}.`,
      };
  }
}

const addressFaults: Record<WebhookAddressFault, string> = {
  'not-https': 'The address must begin with https://, so that nobody else can read along.',
  'with-password':
    'There must be no user name or password in the address. The receiver can check the signature instead.',
  'unknown-host': 'The name in the address is not on the internet. Check the spelling.',
  'private-network':
    'The address leads to a private network. Events are only sent to addresses on the internet.',
};

const problems: Record<ProblemCode, (facts: Facts) => Text> = {
  'search-input-invalid': () => ({
    title: 'This is neither a CPR number nor a card number',
    text: 'Enter a CPR number of 10 digits, for example 290569-0000, or a card number of 5 digits.',
  }),
  'cpr-unknown': () => ({
    title: 'The CPR number is not in the CPR register',
    text: 'Check that the number is correct, and search again.',
  }),
  'card-number-unknown': () => ({
    title: 'The card number does not exist',
    text: 'Check the 5 digits with the citizen, and try again. The number is on the citizen’s frikort.',
  }),
  'citizen-of-other-authority': () => ({
    title: 'The citizen has a frikort in another municipality',
    text: 'Only the municipality responsible for the frikort can see the citizen. Ask the citizen which one it is.',
  }),
  'already-enrolled': () => ({
    title: 'The citizen already has a frikort in your municipality',
    text: 'Search for the citizen. If the frikort is inactive, you can reactivate it.',
  }),
  'grant-blocked-by-register': (facts) => ({
    title: 'A frikort cannot be granted',
    text: registerReason(facts),
  }),
  'consent-missing': () => ({
    title: 'The citizen’s consent is missing',
    text: 'Confirm that the citizen has consented before you grant the frikort.',
  }),
  'consent-text-outdated': () => ({
    title: 'The consent text has been changed',
    text: 'Read the new text with the citizen, and confirm again.',
  }),
  'register-unavailable': () => ({
    title: 'The CPR register is not responding',
    text: 'Citizens with a frikort can still be found. Try again in a few minutes if the citizen has none yet.',
  }),
  'card-numbers-exhausted': () => ({
    title: 'There are no free card numbers',
    text: 'The frikort has not been granted. Contact support.',
  }),
  'already-active': () => ({
    title: 'The frikort is already active',
    text: 'Someone else may have reactivated it. The page is now up to date.',
  }),
  'already-inactive': () => ({
    title: 'The frikort is already inactive',
    text: 'Someone else may have deactivated it. The page is now up to date.',
  }),
  'assignment-changed': ({ assigned }) => ({
    title: 'The assignment has changed in the meantime',
    text:
      assigned === undefined
        ? 'Nobody is assigned to the citizen now. Please decide again.'
        : `${assigned} is assigned to the citizen now. Please decide again.`,
  }),
  'colleague-unknown': () => ({
    title: 'The colleague cannot be assigned',
    text: 'Only someone who has logged in as a caseworker of your municipality in the past year can be. Choose someone else.',
  }),
  'too-many-saved-filters': ({ most }) => ({
    title: 'You have saved as many filters as you can',
    text: `There can be ${most ?? 'only so many'}. Delete one that you do not use, and save again.`,
  }),
  'grant-in-use': () => ({
    title: 'The frikort is already in use',
    text: 'A company has registered an employment, or a transfer has begun. The grant cannot be undone. Deactivate the frikort instead.',
  }),
  'undo-too-late': () => ({
    title: 'This can no longer be undone',
    text: 'Too much time has passed. Put it right on the citizen’s page instead.',
  }),
  'enrolment-inactive': () => ({
    title: 'The frikort is inactive',
    text: 'No new employments can be registered on it. Ask the citizen to contact their municipality.',
  }),
  'no-card-in-year': ({ year }) => ({
    title:
      year === undefined ? 'The citizen has no frikort that year' : `The citizen has no frikort in ${year}`,
    text: 'Check the dates. A coming year opens when its allowance has been set.',
  }),
  'not-in-one-calendar-year': (facts) => ({
    title: 'The employment crosses New Year',
    text: acrossNewYear(facts),
  }),
  'end-before-start': () => ({
    title: 'The end date is before the start date',
    text: 'Correct one of the dates. They may be the same day.',
  }),
  'amount-exceeds-remaining': (facts) => ({
    title: 'The amount is higher than the remaining balance',
    text: amountAboveRemaining(facts),
  }),
  'amount-invalid': () => ({
    title: 'The amount cannot be used',
    text: 'Enter an amount of at least DKK 0.01, for example 1,500.00.',
  }),
  'edit-window-closed': ({ editableUntil }) => ({
    title: 'The employment is locked',
    text:
      editableUntil === undefined
        ? `It ended ${editableDays} days ago or more, and it is locked. If something is wrong, ask the municipality for leave to correct it on the employment’s page.`
        : `It could be edited up to and including ${editableUntil}. If something is wrong, ask the municipality for leave to correct it on the employment’s page.`,
  }),
  'employment-cancelled': () => ({
    title: 'The employment is cancelled',
    text: 'A cancelled employment cannot be edited. Register a new one if it was cancelled by mistake.',
  }),
  'still-editable': ({ editableUntil = '' }) => ({
    title: 'The employment is not locked',
    text: `The company can edit it itself${editableUntil && ` up to and including ${editableUntil}`}.`,
  }),
  'citizen-anonymised': () => ({
    title: 'The employment cannot be opened',
    text: 'The citizen’s data have been deleted, so there is no municipality to answer.',
  }),
  'reopening-waiting': () => ({
    title: 'The company has asked already',
    text: 'The municipality has not answered yet.',
  }),
  'reopening-decided': () => ({
    title: 'It has been answered already',
    text: 'Someone was quicker, or the request was withdrawn or has lapsed.',
  }),
  'objection-open': () => ({
    title: 'You have already said that something is wrong',
    text: 'Wait for the reply, or take it back first.',
  }),
  'objection-settled': () => ({
    title: 'It has been answered already',
    text: 'Someone was quicker, or the citizen has taken it back.',
  }),
  'objection-with-company': () => ({
    title: 'The company can still edit it',
    text: 'Until it no longer can, the company answers the citizen.',
  }),
  'reference-already-used': () => ({
    title: 'The reference is already in use',
    text: 'The company has another employment with the same reference. Choose another one, or leave the field empty.',
  }),
  'possible-duplicate': ({ repeatsRow }) => ({
    title: 'The employment seems to be there already',
    text:
      repeatsRow === undefined
        ? 'The company has an employment of the same citizen with the same dates and the same pay. Give the row a reference if it is another employment.'
        : `It has the same citizen, the same dates and the same pay as row ${repeatsRow}. Give the row a reference if it is another employment.`,
  }),
  'import-file-invalid': ({ file }) => ({ title: 'The file cannot be used', text: whyFile(file) }),
  'import-ended': () => ({
    title: 'The import has already ended',
    text: 'It cannot be stopped now. The page shows what has happened.',
  }),
  'too-many-imports': () => ({
    title: 'The company already has several imports under way',
    text: 'Wait until one of them has finished, and try again.',
  }),
  'allowance-below-used': ({ highestUsed }) => ({
    title: 'The amount is lower than what has already been used',
    text:
      highestUsed === undefined
        ? 'At least one frikort has used more. Choose a higher amount.'
        : `At least one frikort has used ${highestUsed}. Choose an amount that is as high or higher.`,
  }),
  'year-already-open': ({ year }) => ({
    title: year === undefined ? 'The year is already open' : `${year} is already open`,
    text: 'An open year cannot be opened again, and does not close.',
  }),
  'year-already-entered': ({ year }) => ({
    title: year === undefined ? 'The year has already been entered' : `${year} has already been entered`,
    text: 'Another amount is a change of the year. Choose the year in the list, and change the allowance there.',
  }),
  'no-withdrawal-asked': () => ({
    title: 'There is no request to withdraw the consent',
    text: 'The citizen has not asked for it, has changed their mind, or it has been settled already.',
  }),
  'second-person-required': () => ({
    title: 'This takes a second person',
    text: 'A colleague in operations has to confirm it. Whoever proposes it cannot confirm it.',
  }),
  'proposal-pending': () => ({
    title: 'A proposal is waiting already',
    text: 'A colleague has to confirm or reject it first. Whoever proposed it can also withdraw it.',
  }),
  'proposal-decided': () => ({
    title: 'The proposal has been decided',
    text: 'It has been confirmed, rejected or withdrawn, or another amount has been entered since. Look at how the year stands now.',
  }),
  'later-allowance-in-force': ({ from }) => ({
    title: 'A later amount is already in force',
    text:
      from === undefined
        ? 'Choose a later time, otherwise the amount changes nothing.'
        : `It applies from ${from}. Choose that time or a later one, otherwise the amount changes nothing.`,
  }),
  'webhook-address-refused': ({ addressFault }) => ({
    title: 'Events cannot be sent to that address',
    text: addressFault === undefined ? 'Check the address and try again.' : addressFaults[addressFault],
  }),
  'mail-link-outdated': () => ({
    title: 'The link no longer works',
    text: 'It has been used, is too old, or a newer one has taken its place. Log in and see under Messages whether mail is sent, and to where.',
  }),
  'too-many-verifications': ({ waitMinutes }) => ({
    title: 'Too many mails have been sent',
    text: `As many mails with a link as allowed in a day have been sent. Look for them, in your junk mail too. You can ask for another ${
      waitMinutes === undefined
        ? 'tomorrow'
        : waitMinutes > 90
          ? `in ${Math.ceil(waitMinutes / 60)} hours`
          : `in ${waitMinutes} minutes`
    }.`,
  }),
  'too-many-hand-overs': ({ most }) => ({
    title: 'The municipality has made as many hand-overs as it can in a day',
    text:
      most === undefined
        ? 'Try again later, or download one that has been made.'
        : `${most} can be made in 24 hours. Try again later, or download one that has been made.`,
  }),
  'week-not-countable': ({ earliestWeek, latestWeek }) => ({
    title: 'The week cannot be chosen',
    text:
      earliestWeek === undefined || latestWeek === undefined
        ? 'Choose a week that has begun and does not lie too far back.'
        : `Choose a week from ${earliestWeek} to ${latestWeek}.`,
  }),
  'kle-number-missing': () => ({
    title: 'The municipality has no KLE numbers',
    text: 'The municipality’s administrator must first enter the KLE numbers that the tasks are reported under.',
  }),
  'too-many-uploads': ({ most }) => ({
    title: 'The municipality has uploaded as often as it can in a day',
    text:
      most === undefined
        ? 'Try again later, or put several figures in one upload.'
        : `It can be done ${most} times in 24 hours. Try again later, or put several figures in one upload.`,
  }),
  'too-many-webhooks': ({ most }) => ({
    title: 'There are as many receivers as there may be',
    text:
      most === undefined
        ? 'Remove one before you add another.'
        : `There may be ${most} at most. Remove one before you add another.`,
  }),
  'former-secret-valid': ({ until }) => ({
    title: 'The former secret still counts',
    text:
      until === undefined
        ? 'End it first if the receiver uses the new one.'
        : `It counts until ${until}. End it first if the receiver uses the new one.`,
  }),
  'events-gone': () => ({
    title: 'The events are no longer here',
    text: 'They have been deleted, or were never here. Begin again with what there is.',
  }),
  'notice-never-shown': () => ({
    title: 'The notice is never shown',
    text: 'It would be over before it is shown. Choose a later end, or show it earlier.',
  }),
  'control-date-invalid': ({ earliest, latest }) => ({
    title: 'The day of the review cannot be used',
    text:
      earliest === undefined || latest === undefined
        ? 'Choose a day after the last review and not in the future.'
        : `Choose a day from ${earliest} up to and including ${latest}.`,
  }),
  'not-enrolled': () => ({
    title: 'The citizen has no frikort',
    text: 'There is nothing to transfer. Check the number, or search for the citizen to grant a frikort.',
  }),
  'right-not-held': () => ({
    title: 'They do not have the permission',
    text: 'Ask your user administrator to give it in MitID Erhverv. Once they have logged in with it, you can appoint them.',
  }),
  'already-appointed': () => ({
    title: 'They are appointed already',
    text: 'The page now shows who is appointed to what.',
  }),
  'not-appointed': () => ({
    title: 'You are not appointed to that',
    text: 'An administrator or effort manager of the organisation can appoint you.',
  }),
  'last-administrator': () => ({
    title: 'The organisation must have an administrator',
    text: 'Appoint someone else as administrator first.',
  }),
  'has-administrator': () => ({
    title: 'The organisation has an administrator',
    text: 'The code is for the first administrator, who then appoints others.',
  }),
  'appointment-code-invalid': () => ({
    title: 'The code does not work',
    text: `It is mistyped, used, replaced by another or more than ${appointmentCodeDays} days old, or it is for an organisation that your municipality is not part of. Ask the operator for a new one.`,
  }),
  'name-holds-form': ({ word }) => ({
    title: 'The name stands without the form of cooperation',
    text:
      word === undefined
        ? 'The form is chosen on its own. Take it out of the name.'
        : `The form is chosen on its own. Take “${word}” out of the name.`,
  }),
  'name-taken': () => ({
    title: 'The name is taken',
    text: 'Something else has that name, perhaps spelt a little differently. Choose another.',
  }),
  'too-few-members': () => ({
    title: 'Municipalities are missing',
    text: 'The chosen form of cooperation takes more municipalities. Add them, or choose another form.',
  }),
  'before-organisation-start': ({ startDate }) => ({
    title: 'It lies before the start of the organisation',
    text:
      startDate === undefined
        ? 'Nothing can be registered for the time before.'
        : `The organisation started on ${startDate}. Nothing can be registered for the time before.`,
  }),
  'category-locked': () => ({
    title: 'The category can no longer be changed',
    text: 'Participants have been registered, and reports rely on the category. Make another effort if it is to have a different one.',
  }),
  'outside-effort': ({ startDate }) => ({
    title: 'It lies outside the period of the effort',
    text:
      startDate === undefined
        ? 'Correct the date, or ask the effort manager to correct the period.'
        : `The effort started on ${startDate}. Correct the date, or ask the effort manager to correct the period.`,
  }),
  'protected-participant': () => ({
    title: 'Their name and address are protected',
    text: 'Register them as anonymous instead.',
  }),
  'number-not-in-force': () => ({
    title: 'The CPR number is not in force',
    text: 'The CPR register says that the person is dead, or that the number was changed or cancelled. Check the number.',
  }),
  'already-participating': () => ({
    title: 'They take part in the effort already',
    text: 'Register when they left before they can start again.',
  }),
  'not-identified': () => ({
    title: 'The participant is anonymous',
    text: 'This is possible only for a participant who is registered by name, with consent.',
  }),
  'transfer-to-oneself': () => ({
    title: 'Your own municipality is responsible for the citizen',
    text: 'A transfer goes to another municipality. Choose another one, or search for the citizen.',
  }),
  'authority-without-caseworkers': () => ({
    title: 'The municipality cannot take anyone over yet',
    text: 'No caseworker there has ever logged in, so nobody would see the offer. Contact the municipality, and try again once a caseworker there has logged in.',
  }),
  'transfer-pending': () => ({
    title: 'There is an open transfer of the citizen already',
    text: `It has to be accepted, declined, withdrawn or expired before another can be sent. It expires after ${transferOpenDays} days at the latest.`,
  }),
  'transfer-decided': ({ transferState }) => ({
    title: {
      accepted: 'The transfer has already been accepted',
      refused: 'The transfer has already been declined',
      withdrawn: 'The transfer has been withdrawn',
      unknown: 'The transfer has already been decided',
    }[transferState ?? 'unknown'],
    text: 'Someone else was first. The page now shows how things stand.',
  }),
  'transfer-expired': ({ openUntil }) => ({
    title: 'The transfer has expired',
    text: `${openUntil === undefined ? 'It can no longer be decided.' : `It could be decided until ${openUntil}.`} Another can be sent.`,
  }),
  'end-date-invalid': ({ latest }) => ({
    title: 'The end date cannot be used',
    text:
      latest === undefined
        ? 'Choose a day from today on that is not too far ahead.'
        : `Choose a day from today up to and including ${latest}.`,
  }),
  'fresh-login-required': () => ({
    title: 'Log in again first',
    text: 'What you are about to do lasts for a long time, so we ask you to prove who you are by logging in again.',
  }),
  'too-many-clients': () => ({
    title: 'You have as many IT systems as you can have',
    text: 'End the access of one that you no longer use, and try again.',
  }),
  'too-many-credentials': () => ({
    title: 'The IT system already has two keys that work',
    text: 'End one of them, and then make the new one.',
  }),
  'already-approved': () => ({
    title: 'The IT system already has permission',
    text: 'Withdraw it first if you want to give another one.',
  }),
  'validation-failed': () => ({
    title: 'Something is not filled in correctly',
    text: 'Correct the marked fields, and try again.',
  }),
  'not-authenticated': () => ({ title: 'You are not logged in', text: 'Log in again to continue.' }),
  'token-invalid': () => ({
    title: 'The IT system is not logged in',
    text: 'Its access has expired or been ended.',
  }),
  'scope-missing': () => ({
    title: 'The IT system does not have access to this',
    text: 'It is not among what the system has been allowed.',
  }),
  'on-behalf-of-missing': () => ({
    title: 'The IT system does not say which company it acts for',
    text: 'A vendor’s system has to name the company’s CVR number.',
  }),
  'not-delegated': () => ({
    title: 'The IT system may not act for the company',
    text: 'The company has not given permission, or the permission has ended.',
  }),
  'session-changed': () => ({
    title: 'Another login is in use',
    text: 'It began in this browser after you opened the page, so nothing has been saved. Reload the page to see who is logged in.',
  }),
  'session-not-named': () => ({
    title: 'The page is out of date',
    text: 'Nothing has been saved. Reload the page, and try again.',
  }),
  'not-permitted': () => ({
    title: 'You do not have access to this',
    text: 'Your role does not give access. Ask whoever manages permissions in your organisation.',
  }),
  'origin-refused': () => ({
    title: 'The request was refused',
    text: 'It came from another site. Go to the front page, and try again from there.',
  }),
  'not-found': () => ({
    title: 'We cannot find what you are looking for',
    text: 'It may have been removed, or you do not have access to it.',
  }),
  'request-timeout': () => ({
    title: 'Sending took too long',
    text: 'Check that your connection works, and try again.',
  }),
  'payload-too-large': () => ({
    title: 'What you sent is too large',
    text: 'Divide it into smaller parts, and try again.',
  }),
  'export-too-large': () => ({
    title: 'The list is too long for one file',
    text: 'Choose less, for example a single year, and try again.',
  }),
  'not-acceptable': () => ({
    title: 'There is no such format',
    text: 'Reload the page, and try again.',
  }),
  'unsupported-media-type': () => ({
    title: 'The format cannot be used',
    text: 'Reload the page, and try again.',
  }),
  'idempotency-key-missing': () => ({
    title: 'Something went wrong while sending',
    text: 'Nothing has been saved. Reload the page, and try again.',
  }),
  'idempotency-key-reused': () => ({
    title: 'It has already been sent with other content',
    text: 'Reload the page and see what has been saved before you send again.',
  }),
  'precondition-required': () => ({
    title: 'Something went wrong while sending',
    text: 'Nothing has been saved. Reload the page, and try again.',
  }),
  'version-outdated': () => ({
    title: 'Someone else has changed it in the meantime',
    text: 'Your changes have not been saved. Look at the new details, and edit again if it is still needed.',
  }),
  'too-many-requests': tooMany,
  'internal-error': () => ({
    title: 'Something went wrong at our end',
    text: 'Try again in a few minutes. What you have typed is not lost. Contact support if the problem continues.',
  }),
  unavailable: () => ({
    title: 'The service is not responding right now',
    text: 'Try again in a few minutes. What you have typed is not lost. See the front page for service notices.',
  }),
};

/** Every refusal in English: what is wrong, why, and what to do. */
export const en: ProblemTexts = {
  problems,
  statuses: {
    network: {
      title: 'There is no connection',
      text: 'Check your internet connection, and try again. What you have typed is not lost.',
    },
    server: {
      title: 'Something went wrong at our end',
      text: 'Try again in a few minutes. What you have typed is not lost. Contact support if the problem continues.',
    },
    refused: {
      title: 'It could not be done',
      text: 'Reload the page, and try again. Contact support if the problem continues.',
    },
  },
};
