/* Pages of the citizens' app that mails lead to, whoever they are for: they need no login. */

/** Where an address is verified. */
export const verifyingPath = '/mail/bekraeft';

/** Where mails are stopped; a mail program's own button posts there too (RFC 8058). */
export const stoppingPath = '/mail/afmeld';
