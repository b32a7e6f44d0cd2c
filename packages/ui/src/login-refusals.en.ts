import type { logins as danish, tryAgain as danishTryAgain } from './login-refusals.da.ts';
import { permissionNames } from './permission-names.ts';

/** A step by itself; another one where it is not known at which entrance it was. */
export const tryAgain: typeof danishTryAgain = {
  here: 'Try again.',
  fromFrontPage: 'Go to the front page, choose your entrance, and try again.',
};

/** Why a login was refused (R22, R23), and the way on. */
export const logins: typeof danish = {
  'privilege-missing': {
    title: 'You do not have permission',
    text: `Your login works, but you do not have the permission “${permissionNames.caseworker}”. Caseworkers need it to see citizens.`,
    whatToDo: [
      'Ask the administrator of MitID Erhverv in your municipality to give you the permission.',
      'Log in again when you have it. It works at once.',
    ],
  },
  'privilege-scope-too-narrow': {
    title: 'Your permission covers only part of the municipality',
    text: 'You have the permission, but only for an SE number or a P-number. It must cover the CVR number of the whole municipality.',
    whatToDo: [
      'Ask the administrator of MitID Erhverv in your municipality to give you the permission for the CVR number.',
      'Log in again when it has been changed.',
    ],
  },
  'not-a-municipality': {
    title: 'Your organisation is not a municipality',
    text: 'The entrance for caseworkers is for the 98 municipalities. Your login belongs to another CVR number.',
    whatToDo: [
      'If you work for a municipality, choose its login when you log in.',
      'If you want to register employments, use the entrance for companies.',
    ],
  },
  'cvr-missing': {
    title: 'Your login is not tied to an organisation',
    text: 'This entrance needs a login with MitID Erhverv that belongs to a CVR number.',
    whatToDo: [
      'Choose your municipality or company when you log in.',
      'If you have no login for it, ask whoever manages MitID Erhverv there to create one.',
    ],
  },
  'no-enrolment': {
    title: 'You do not have a socialt frikort',
    text: 'Your login works, but no socialt frikort is registered for you. So there is nothing to show.',
    whatToDo: [
      'To apply for a frikort, contact your municipality.',
      'If you believe that you have a frikort, ask your caseworker.',
    ],
  },
  'wrong-entrance': {
    title: 'You used the wrong entrance',
    text: 'Each entrance has its own kind of login: MitID for citizens, and MitID Erhverv for companies and caseworkers.',
    whatToDo: ['Go to the front page and choose the one that is for you.'],
  },
  'assurance-too-low': {
    title: 'Your login is not secure enough',
    text: 'The pages show confidential information. Your login therefore has to be more secure than it is now. MitID calls this assurance level “Substantial”.',
    whatToDo: [
      'Log in again with the MitID app, code display or chip.',
      'If you log in as a citizen and are refused again, you can get help at mitid.dk or from your municipality’s citizen service.',
      'If you log in with MitID Erhverv and are refused again, ask whoever manages it in your organisation to raise the level.',
    ],
  },
  'cancelled-at-provider': {
    title: 'The login was cancelled',
    text: 'You were not logged in, because the login was cancelled at MitID.',
    whatToDo: ['Try again when you are ready.'],
  },
  'provider-unavailable': {
    title: 'This login cannot be used right now',
    text: 'The login you chose does not exist, is not for this entrance, or is not available right now.',
    whatToDo: [
      'Try again, and choose another login if you can.',
      'Contact support if the problem continues. Tell them which login you chose.',
    ],
  },
  'login-invalid': {
    title: 'The login could not be completed',
    text: 'The answer from the login could not be verified, so you were not logged in.',
    whatToDo: [tryAgain.here, 'Contact support if the problem continues. Tell them when it happened.'],
  },
  'login-expired': {
    title: 'The login took too long',
    text: 'A login must be completed within 10\u00a0minutes. Yours was not.',
    whatToDo: [tryAgain.here],
  },
  'login-cookie-missing': {
    title: 'Your browser did not remember your login',
    text: 'When you went to the login, we asked your browser to keep a cookie. It was not there when you came back. This happens if the browser blocks cookies, if you finished the login in another browser or a private window, or if you went back to the login after you had come in.',
    whatToDo: [
      'Allow cookies from this site in the settings of your browser.',
      'Begin and finish the login in the same browser.',
      tryAgain.here,
    ],
  },
};
