import { join } from 'node:path';
import { present } from '@frikort/domain/present';
import { ensureKeyPair, keyPairFiles } from '@frikort/test-nemlogin/key-pair';
import { localEffortPrivileges, localPrivileges, operator } from '@frikort/test-nemlogin/people';
import { metadataFile } from '@frikort/test-nemlogin/test-nemlogin';
import { builtFolder } from './app-builds.ts';
import {
  cprKeySettings,
  type LocalSecrets,
  messageKeySettings,
  sealKeySettings,
  tokenKeySettings,
  webhookKeySettings,
} from './secrets.ts';

/** What the API's settings depend on. */
export interface LocalFacts {
  readonly folder: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly keeperDatabaseUrl: string;
  readonly secrets: LocalSecrets;
  /** The file with the persons of the local CPR register. */
  readonly registerFile: string;
  /** The mail server of this machine; without one no mail is sent. */
  readonly smtpUrl?: string | undefined;
  /** The file of a clock that can be moved; without one the time is the real one. */
  readonly clockFile?: string | undefined;
  /** The file of further identity providers, when there are any. */
  readonly furtherProvidersFile?: string | undefined;
}

/** Fictional desks that help with efforts (R43). */
const effortSupport = [
  {
    for: ['effort-administrator', 'effort-manager', 'participant-manager'],
    name: { da: 'Kommunernes indsatsstøtte', en: 'Support for municipalities' },
    about: {
      da: 'Spørgsmål om indsatser, deltagere og rapporter',
      en: 'Questions about efforts, participants and reports',
    },
    phone: '00 00 43 43',
    email: 'indsatser@frikort.example',
  },
  {
    for: ['effort-administrator', 'operator'],
    name: { da: 'Driften', en: 'The operator' },
    about: { da: 'Nye organisationer, koder og kategorier', en: 'New organisations, codes and categories' },
    email: 'drift@frikort.example',
  },
];

/** Where the key pairs and the metadata of login are kept. */
export function keyFolder(folder: string): string {
  return join(folder, 'keys');
}

/** The address of the API and the apps. */
export function apiOrigin(port: number): string {
  return `http://localhost:${port}`;
}

/** The API's environment in a local system; each variable is explained in apps/api/src/config.ts. */
export async function apiSettings(facts: LocalFacts): Promise<Record<string, string>> {
  const {
    folder,
    port,
    databaseUrl,
    keeperDatabaseUrl,
    secrets,
    registerFile,
    furtherProvidersFile,
    smtpUrl,
  } = facts;
  const serviceProvider = 'service-provider';
  await ensureKeyPair(keyFolder(folder), serviceProvider, 'Socialt Frikort, local');
  const { keyFile, certificateFile } = keyPairFiles(keyFolder(folder), serviceProvider);
  return {
    FRIKORT_MODE: 'local',
    HOST: 'localhost',
    PORT: String(port),
    PUBLIC_ORIGIN: apiOrigin(port),
    // Nobody balances load here.
    STOP_GRACE_SECONDS: '0',
    DATABASE_URL: databaseUrl,
    KEEPER_DATABASE_URL: keeperDatabaseUrl,
    ...cprKeySettings(secrets),
    ...sealKeySettings(secrets),
    ...messageKeySettings(secrets),
    ...tokenKeySettings(secrets),
    ...webhookKeySettings(secrets),
    // A receiver to try it out with is on this machine.
    WEBHOOK_LOOPBACK: 'allowed',
    // Often, so that whoever tries it out need not wait.
    AUDIT_SEAL_SECONDS: '5',
    CPR_REGISTER: 'file',
    CPR_REGISTER_FILE: registerFile,
    APP_CITIZEN_FOLDER: builtFolder('citizen'),
    APP_CASEWORKER_FOLDER: builtFolder('caseworker'),
    APP_COMPANY_FOLDER: builtFolder('company'),
    PRIVILEGE_CASEWORKER: localPrivileges.caseworker,
    PRIVILEGE_ADMINISTRATOR: localPrivileges.administrator,
    PRIVILEGE_OPERATOR: localPrivileges.operator,
    PRIVILEGE_EFFORT_ADMINISTRATOR: localEffortPrivileges['effort-administrator'],
    PRIVILEGE_EFFORT_MANAGER: localEffortPrivileges['effort-manager'],
    PRIVILEGE_PARTICIPANT_MANAGER: localEffortPrivileges['participant-manager'],
    EFFORT_SUPPORT: JSON.stringify(effortSupport),
    OPERATOR_CVR: operator.cvr,
    SAML_SP_ENTITY_ID: 'https://saml.frikort.example',
    SAML_SP_KEY_FILE: keyFile,
    SAML_SP_CERTIFICATE_FILE: certificateFile,
    SAML_IDP_METADATA: metadataFile(keyFolder(folder)),
    ...present({ SAML_FURTHER_IDPS_FILE: furtherProvidersFile, SANDBOX_CLOCK_FILE: facts.clockFile }),
    // The test NemLog-in signs its own certificate.
    SAML_IDP_REVOCATION: 'off',
    SAML_CONTACT_COMPANY: 'Frikortdriften',
    SAML_CONTACT_EMAIL: 'drift@frikort.example',
    SMTP_URL: smtpUrl ?? 'off',
    MAIL_FROM: 'noreply@frikort.example',
    LOGIN_COOKIE_KEY: secrets.loginCookieKey,
  };
}
