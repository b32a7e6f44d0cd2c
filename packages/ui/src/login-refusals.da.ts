import type { LoginRefusal } from '@frikort/domain/refusal';
import { permissionNames } from './permission-names.ts';

type Explanation = { title: string; text: string; whatToDo: readonly string[] };

/** A step by itself; another one where it is not known at which entrance it was. */
export const tryAgain = {
  here: 'Prøv igen.',
  fromFrontPage: 'Gå til forsiden, vælg din indgang, og prøv igen.',
};

/** Why a login was refused (R22, R23), and the way on. */
export const logins: Record<LoginRefusal, Explanation> = {
  'privilege-missing': {
    title: 'Du mangler en rettighed',
    text: `Dit login virker, men du har ikke rettigheden “${permissionNames.caseworker}”. Den skal sagsbehandlere have for at se borgere.`,
    whatToDo: [
      'Bed din kommunes administrator af MitID Erhverv om at tildele dig rettigheden.',
      'Log på igen, når du har fået den. Det virker med det samme.',
    ],
  },
  'privilege-scope-too-narrow': {
    title: 'Din rettighed gælder kun en del af kommunen',
    text: 'Du har rettigheden, men den gælder kun et SE-nummer eller et P-nummer. Den skal gælde hele kommunens CVR-nummer.',
    whatToDo: [
      'Bed din kommunes administrator af MitID Erhverv om at tildele rettigheden på CVR-nummeret.',
      'Log på igen, når det er ændret.',
    ],
  },
  'not-a-municipality': {
    title: 'Din organisation er ikke en kommune',
    text: 'Indgangen for sagsbehandlere er for de 98 kommuner. Dit login hører til et andet CVR-nummer.',
    whatToDo: [
      'Er du ansat i en kommune, så vælg kommunens login, når du logger på.',
      'Skal du registrere ansættelser, så brug indgangen for virksomheder.',
    ],
  },
  'cvr-missing': {
    title: 'Dit login er ikke knyttet til en organisation',
    text: 'Indgangen kræver et login med MitID Erhverv, der hører til et CVR-nummer.',
    whatToDo: [
      'Vælg din kommune eller virksomhed, når du logger på.',
      'Mangler du et login til den, så bed den, der styrer MitID Erhverv hos jer, om at oprette dig.',
    ],
  },
  'no-enrolment': {
    title: 'Du har ikke et socialt frikort',
    text: 'Dit login virker, men der er ikke registreret et socialt frikort til dig. Derfor er der ikke noget at vise.',
    whatToDo: [
      'Vil du søge om et frikort, så kontakt din kommune.',
      'Mener du, at du har et frikort, så spørg din sagsbehandler.',
    ],
  },
  'wrong-entrance': {
    title: 'Du har brugt den forkerte indgang',
    text: 'Hver indgang har sin egen slags login: MitID for borgere og MitID Erhverv for virksomheder og sagsbehandlere.',
    whatToDo: ['Gå til forsiden, og vælg den indgang, der passer til dig.'],
  },
  'assurance-too-low': {
    title: 'Dit login er ikke sikkert nok',
    text: 'Siderne viser fortrolige oplysninger. Derfor skal dit login være mere sikkert, end det er nu. MitID kalder det sikringsniveau “Betydelig”.',
    whatToDo: [
      'Log på igen, og brug MitID-appen, kodeviseren eller chippen.',
      'Bliver du afvist igen som borger, så få hjælp på mitid.dk eller i borgerservice.',
      'Bliver du afvist igen med MitID Erhverv, så bed den, der styrer det hos jer, om at hæve niveauet.',
    ],
  },
  'cancelled-at-provider': {
    title: 'Login blev afbrudt',
    text: 'Du blev ikke logget på, fordi login blev afbrudt hos MitID.',
    whatToDo: ['Prøv igen, når du er klar.'],
  },
  'provider-unavailable': {
    title: 'Det login kan ikke bruges lige nu',
    text: 'Det login, du valgte, findes ikke, hører ikke til indgangen eller svarer ikke lige nu.',
    whatToDo: [
      'Prøv igen, og vælg et andet login, hvis du kan.',
      'Kontakt support, hvis det bliver ved. Fortæl, hvilket login du valgte.',
    ],
  },
  'login-invalid': {
    title: 'Login kunne ikke gennemføres',
    text: 'Svaret fra login kunne ikke bekræftes, og derfor blev du ikke logget på.',
    whatToDo: [tryAgain.here, 'Kontakt support, hvis det bliver ved. Fortæl, hvornår det skete.'],
  },
  'login-expired': {
    title: 'Login tog for lang tid',
    text: 'Et login skal gennemføres inden for 10\u00a0minutter. Det blev dit ikke.',
    whatToDo: [tryAgain.here],
  },
  'login-cookie-missing': {
    title: 'Din browser huskede ikke dit login',
    text: 'Da du gik til login, bad vi din browser gemme en cookie. Den var her ikke, da du kom tilbage. Det sker, hvis browseren blokerer cookies, hvis du afsluttede login i en anden browser eller et privat vindue, eller hvis du gik tilbage til login, efter at du var kommet ind.',
    whatToDo: [
      'Tillad cookies fra denne side i browserens indstillinger.',
      'Begynd og afslut login i den samme browser.',
      tryAgain.here,
    ],
  },
};
