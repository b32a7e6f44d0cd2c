import { renewWithinDays } from '@frikort/domain/operation';
import type { OperationTexts } from './operation.da.ts';

/** The texts of how the system is doing, in English. */
export const en: OperationTexts = {
  heading: 'Needs attention',
  nothing: 'Nothing needs attention at the moment.',
  concerns: {
    'this-year-not-open': 'This year is not open: nobody has a frikort this year',
    'next-year-missing': 'Next year’s amount has not been entered',
    'proposal-waits': 'A proposal about a programme year is waiting for a second person',
    alarms: 'There have been look-up alarms within the last 24 hours',
    'log-late': 'The log is not being sealed as it should',
    'events-late': 'Events are not reaching other systems and messages as they should',
    'imports-late': 'Lists of employments are taking too long',
    'mails-late': 'Mails are not being sent',
    'webhooks-late': 'Events are not being sent to other systems, although they answer',
    'archiving-off': 'The database does not keep its changes continuously for backups',
    'archiving-failed': 'The continuous backup of the database is failing',
    'certificate-ends': `A certificate expires within ${renewWithinDays} days`,
  },
  facts: 'How it is doing',
  queues: {
    log: 'Rows of the log waiting to be sealed',
    events: 'Events waiting to be passed on',
    imports: 'Lists of employments under way',
    mails: 'Mails to organisations under way',
    webhooks: 'Events under way to other systems that answer',
  },
  none: 'None',
  waiting: ({ count, since }) => `${count}, the oldest from ${since}`,
  archiving: 'Continuous backup',
  archivingOff: 'Turned off in the database',
  archivedAt: ({ at }) => `Most recently ${at}`,
  archivedNever: 'Turned on, but nothing has been copied yet',
  failedAt: ({ at }) => `Failed ${at}`,
  certificate: {
    login: 'The certificate for NemLog-in',
    'login-other': 'The other certificate for NemLog-in',
    'cpr-register': 'The certificate for the CPR register',
  },
  validUntil: ({ date }) => `Valid until ${date}`,
};
