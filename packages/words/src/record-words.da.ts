import type { Role } from '@frikort/domain/access';
import type { AuditAction, Purpose } from '@frikort/domain/audit';
import type { EventType, RecordedField } from '@frikort/domain/history';

/* The words, in Danish, for what history (R25) and the access log (R26) tell. */

export const roleWords: Record<Role, string> = {
  caseworker: 'Sagsbehandler',
  administrator: 'Administrator',
  employee: 'Medarbejder',
  citizen: 'Borger',
  operator: 'Driften',
};

export const eventWords: Record<EventType, string> = {
  'enrolment-granted': 'Frikort oprettet',
  'enrolment-deactivated': 'Frikort deaktiveret',
  'enrolment-reactivated': 'Frikort genaktiveret',
  'caseworker-assigned': 'Sagsbehandler tilknyttet',
  'caseworker-released': 'Tilknytning fjernet',
  'employment-registered': 'Ansættelse registreret',
  'employment-edited': 'Ansættelse rettet',
  'employment-cancelled': 'Ansættelse annulleret',
};

export const fieldWords: Record<RecordedField, string> = {
  startDate: 'Startdato',
  endDate: 'Slutdato',
  amountOere: 'Løn',
  'contact.name': 'Kontaktperson',
  'contact.email': 'Kontaktpersonens e-mail',
  'contact.phone': 'Kontaktpersonens telefon',
  productionUnit: 'P-nummer',
  reference: 'Reference',
  status: 'Status',
  reason: 'Begrundelse',
  decisionDate: 'Afgørelsesdato',
  assignedCaseworker: 'Tilknyttet sagsbehandler',
};

export const purposeWords: Record<Purpose, string> = {
  login: 'Login',
  'case-handling': 'Sagsbehandling',
  'employment-registration': 'Registrering af ansættelse',
  'own-insight': 'Borgerens egen adgang',
  operation: 'Drift',
  'access-control': 'Kontrol af adgang',
};

/** What was done, as the citizen whom it concerns is told. */
export const actionWords: Record<AuditAction, string> = {
  'login-succeeded': 'Loggede på',
  'login-refused': 'Login blev afvist',
  'logged-out': 'Loggede af',
  'session-ended': 'Blev logget af af driften',
  'right-withdrawn': 'Blev logget af, fordi en rettighed var fjernet',
  'session-extended': 'Forblev logget på',
  'other-sessions-viewed': 'Så sine andre logins',
  'other-session-ended': 'Loggede sig selv af et andet sted',

  'citizen-searched': 'Søgte efter dig',
  'citizen-search-missed': 'Søgte uden at finde nogen',
  'citizen-search-refused': 'Søgte efter dig og fik kun at vide, at du har et frikort i en anden kommune',
  'citizen-search-limited': 'Blev stoppet efter for mange søgninger',
  'citizen-search-alarm-raised': 'Udløste en alarm om mange søgninger på CPR-nummer',
  'citizen-viewed': 'Så siden om dig',
  'citizens-listed': 'Så dig på en liste',
  'citizens-exported': 'Hentede en liste med dig som fil',
  'enrolment-granted': 'Oprettede dit frikort',
  'grant-refused': 'Prøvede at oprette et frikort til dig',
  'enrolment-deactivated': 'Deaktiverede dit frikort',
  'enrolment-reactivated': 'Genaktiverede dit frikort',
  'status-change-refused': 'Prøvede at ændre status på dit frikort',
  'caseworker-assigned': 'Blev din sagsbehandler',
  'caseworker-released': 'Fjernede din sagsbehandlers tilknytning',
  'card-shown': 'Viste dit frikort som PDF',
  'card-history-viewed': 'Så dit frikorts historik',
  'card-employments-viewed': 'Så dine ansættelser i et år',
  'card-employments-exported': 'Hentede dine ansættelser i et år som fil',
  'card-history-exported': 'Hentede dit frikorts historik som fil',

  'card-looked-up': 'Slog dit frikortnummer op',
  'card-lookup-missed': 'Slog et frikortnummer op uden at finde nogen',
  'card-lookup-limited': 'Blev stoppet efter for mange opslag',
  'card-lookup-alarm-raised': 'Udløste en alarm om mange forkerte frikortnumre',
  'network-alarm-raised': 'Udløste en alarm om mange forkerte frikortnumre fra ét netværk',

  'employment-registered': 'Registrerede en ansættelse',
  'employment-registration-refused': 'Prøvede at registrere en ansættelse',
  'employment-edited': 'Rettede en ansættelse',
  'employment-edit-refused': 'Prøvede at rette en ansættelse',
  'employment-cancelled': 'Annullerede en ansættelse',
  'employment-cancellation-refused': 'Prøvede at annullere en ansættelse',
  'employment-viewed': 'Så en af dine ansættelser',
  'employment-history-viewed': 'Så en ansættelses historik',
  'employments-listed': 'Så virksomhedens ansættelser af dig',
  'employments-exported': 'Hentede virksomhedens ansættelser af dig som fil',
  'employment-history-exported': 'Hentede en ansættelses historik som fil',
  'continuations-listed': 'Så, hvad der mangler at blive registreret efter nytår',
  'continuation-kept': 'Gemte en påmindelse om, at en ansættelse fortsætter efter nytår',
  'continuation-dropped': 'Fjernede en påmindelse om, at en ansættelse fortsætter efter nytår',
  'company-viewed': 'Så virksomhedens oplysninger',
  'company-contact-changed': 'Ændrede virksomhedens kontaktperson',

  'events-read': 'Læste hændelser til et andet system',
  'own-data-viewed': 'Så dit frikort',
  'own-employments-viewed': 'Så dine ansættelser',
  'own-employments-exported': 'Hentede dine ansættelser som fil',
  'own-card-shown': 'Åbnede dit frikort som PDF',
  'own-access-log-viewed': 'Så, hvem der har set dine oplysninger',
  'own-data-exported': 'Hentede dine oplysninger som fil',

  'register-entry-changed': 'Fik en ændring om dig fra CPR-registret',
  'citizen-anonymised': 'Gjorde oplysningerne om dig anonyme',

  'authority-contact-viewed': 'Så kommunens kontaktoplysninger',
  'authority-contact-changed': 'Rettede kommunens kontaktoplysninger',
  'access-refused': 'Fik afvist adgang',
  'log-viewed': 'Så loggen om dig',
  'log-extracted': 'Hentede loggen om dig som fil',
  'log-sealing-viewed': 'Så, hvordan loggen er forseglet',
  'programme-year-entered': 'Indtastede et ordningsår',
  'programme-year-opened': 'Åbnede et ordningsår',
  'lookup-alarms-viewed': 'Så alarmer om opslag',
  'programme-years-viewed': 'Så ordningsårene',
  'programme-year-previewed': 'Så, hvad et ordningsår ville gøre',
  'programme-allowance-changed': 'Ændrede beløbsgrænsen for et ordningsår',
  'service-notices-listed': 'Så listen over driftsmeddelelser',
  'service-notice-viewed': 'Så en driftsmeddelelse',
  'service-notice-entered': 'Oprettede en driftsmeddelelse',
  'service-notice-changed': 'Ændrede en driftsmeddelelse',
  'service-notice-deleted': 'Slettede en driftsmeddelelse',
};
