import type { Bilingual, ProfessionalIdentity } from './people.ts';
import { localPrivileges } from './people.ts';

/*
 * A municipality whose employees log in with an identity provider of its own (domain facts 2.5): off unless
 * MUNICIPAL_IDP_PORT says where, because caseworkers then have to choose how to log in.
 */

const aalborg = { cvr: '29189420', name: 'Aalborg Kommune' } as const;

/** Who can log in there; nobody of them exists. */
export const aalborgPeople: readonly ProfessionalIdentity[] = [
  {
    kind: 'professional',
    id: 'asta-limfjord',
    name: 'Asta Limfjord',
    uuid: '6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a301',
    cvr: aalborg.cvr,
    organisationName: aalborg.name,
    assurance: 'Substantial',
    group: 'caseworker',
    entrances: ['caseworker'],
    privileges: [{ scope: { kind: 'cvr', number: aalborg.cvr }, privilege: localPrivileges.caseworker }],
    description: { da: 'Sagsbehandler i Aalborg Kommune', en: 'Caseworker in the municipality of Aalborg' },
  },
];

/** What its page says it stands for. */
export const aalborgIntro: Bilingual = {
  da: 'Siden står i stedet for Aalborg Kommunes eget login, når systemet kører lokalt. Vælg en person for at fortsætte.',
  en: 'This page stands in for the municipality of Aalborg’s own login when the system runs locally. Choose someone to continue.',
};

/** Its entry in the file of further identity providers (`SAML_FURTHER_IDPS_FILE` of the API). */
export function aalborgProvider(metadata: string) {
  return {
    id: 'aalborg',
    name: { da: 'Aalborg Kommunes login', en: 'Login of the municipality of Aalborg' },
    metadata,
    entrances: ['caseworker'],
    cvrs: [aalborg.cvr],
    revocation: 'off',
  } as const;
}
