import type { components } from '@frikort/api-client/schema';
import { type Concern, type OperationQueue, renewWithinDays } from '@frikort/domain/operation';

type CertificateOf = components['schemas']['Operation']['certificates'][number]['of'];

/** The texts of how the system is doing, in Danish. */
export const da = {
  heading: 'Kræver opmærksomhed',
  nothing: 'Intet kræver opmærksomhed lige nu.',
  concerns: {
    'this-year-not-open': 'Dette år er ikke åbnet: Ingen har et frikort i år',
    'next-year-missing': 'Næste års beløb er ikke indtastet',
    'proposal-waits': 'Et forslag om et ordningsår venter på en anden person',
    alarms: 'Der har været alarmer om opslag det seneste døgn',
    'log-late': 'Loggen bliver ikke forseglet, som den skal',
    'events-late': 'Hændelser bliver ikke delt ud til andre systemer og til beskeder, som de skal',
    'imports-late': 'Lister med ansættelser er for længe undervejs',
    'mails-late': 'Mails kommer ikke af sted',
    'webhooks-late': 'Hændelser kommer ikke af sted til andre systemer, selv om de svarer',
    'archiving-off': 'Databasen gemmer ikke sine ændringer løbende til sikkerhedskopier',
    'archiving-failed': 'Databasens løbende sikkerhedskopi fejler',
    'backup-late': 'Der er ikke lavet en hel sikkerhedskopi de seneste to dage',
    'drill-late': 'Genskabelse fra sikkerhedskopi er ikke prøvet med held de seneste 100 dage',
    'certificate-ends': `Et certifikat udløber inden for ${renewWithinDays} dage`,
  } satisfies Record<Concern, string>,
  facts: 'Sådan går det',
  queues: {
    log: 'Rækker i loggen, der venter på at blive forseglet',
    events: 'Hændelser, der venter på at blive delt ud',
    imports: 'Lister med ansættelser undervejs',
    mails: 'Mails undervejs til organisationer',
    webhooks: 'Hændelser undervejs til andre systemer, der svarer',
  } satisfies Record<OperationQueue, string>,
  none: 'Ingen',
  waiting: ({ count, since }: { count: number; since: string }) => `${count}, den ældste fra ${since}`,
  archiving: 'Løbende sikkerhedskopi',
  archivingOff: 'Slået fra i databasen',
  archivedAt: ({ at }: { at: string }) => `Senest ${at}`,
  archivedNever: 'Slået til, men intet er kopieret endnu',
  failedAt: ({ at }: { at: string }) => `Fejlede ${at}`,
  backup: 'Seneste hele sikkerhedskopi',
  drill: 'Seneste prøve på genskabelse',
  never: 'Aldrig',
  drillSucceeded: ({ at }: { at: string }) => `Lykkedes ${at}`,
  drillFailed: ({ at }: { at: string }) => `Mislykkedes ${at}`,
  certificate: {
    login: 'Certifikatet til NemLog-in',
    'login-other': 'Det andet certifikat til NemLog-in',
    'cpr-register': 'Certifikatet til CPR-registret',
  } satisfies Record<CertificateOf, string>,
  validUntil: ({ date }: { date: string }) => `Gælder til ${date}`,
};

export type OperationTexts = typeof da;
