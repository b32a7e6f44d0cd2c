import { isCvr } from '@frikort/domain/cvr';
import { z } from 'zod';

/** Which CPR register is asked, and how it is reached. */
export type RegisterConfig =
  | { readonly kind: 'file'; readonly file: string }
  | ({ readonly kind: 'serviceplatformen' } & ServiceplatformenConfig);

export type ServiceplatformenConfig = {
  readonly endpoint: URL;
  /** PEM: our certificate (and what stands between it and its authority), and its key. */
  readonly certificateFile: string;
  readonly keyFile: string;
  /** PEM: the authorities that their certificate may come from; without it those that Node trusts. */
  readonly authoritiesFile: string | undefined;
  readonly serviceAgreementUuid: string;
  readonly userSystemUuid: string;
  readonly userUuid: string;
  /** The municipality on whose behalf is asked when nobody's in particular is. */
  readonly authorityCvr: string;
};

const nonEmpty = z.string().trim().min(1);

/** Their schema takes lower case only. */
const uuid = z.uuid().toLowerCase();

/** https only, because the certificate is what they know us by, and without anything that could be a secret. */
const endpoint = z
  .url({ protocol: /^https$/ })
  .transform((text) => new URL(text))
  .refine(
    (url) => `${url.username}${url.password}${url.search}${url.hash}` === '',
    'must be a plain address',
  );

/** Which settings there are for each register; the table of infra/PRODUCTION.md has those of `serviceplatformen`. */
const fileRegisterEnvironment = {
  CPR_REGISTER: z.literal('file'),
  CPR_REGISTER_FILE: nonEmpty,
};

export const serviceplatformenEnvironment = {
  CPR_REGISTER: z.literal('serviceplatformen').describe('which register is asked'),
  CPR_REGISTER_ENDPOINT: endpoint.describe(
    '`https://prod.serviceplatformen.dk/service/CPR/PersonBaseDataExtended/4`, or `exttest` with test persons only',
  ),
  CPR_REGISTER_CERTIFICATE_FILE: nonEmpty.describe(
    'our OCES certificate, with what stands between it and its authority, PEM; read at the start',
  ),
  CPR_REGISTER_KEY_FILE: nonEmpty.describe('its private key, PEM without a passphrase'),
  CPR_REGISTER_CA_FILE: nonEmpty
    .optional()
    .describe('the authorities that their certificate may come from, PEM; without it those that Node trusts'),
  CPR_REGISTER_SERVICE_AGREEMENT_UUID: uuid.describe('as the service agreement says'),
  CPR_REGISTER_USER_SYSTEM_UUID: uuid.describe('as the service agreement says'),
  CPR_REGISTER_USER_UUID: uuid.describe('as the service agreement says'),
  CPR_REGISTER_AUTHORITY_CVR: z
    .string()
    .refine(isCvr, 'must be 8 digits')
    .describe(
      'the municipality on whose behalf is asked when no caseworker asks; otherwise it is the caseworker’s own',
    ),
};

const names = z.discriminatedUnion('CPR_REGISTER', [
  z.object(fileRegisterEnvironment),
  z.object(serviceplatformenEnvironment),
]);

/** The environment variables of the CPR register. None has a default, not even which register it is. */
export const registerEnvironment = names.transform((env): RegisterConfig => {
  if (env.CPR_REGISTER === 'file') return { kind: 'file', file: env.CPR_REGISTER_FILE };
  return {
    kind: 'serviceplatformen',
    endpoint: env.CPR_REGISTER_ENDPOINT,
    certificateFile: env.CPR_REGISTER_CERTIFICATE_FILE,
    keyFile: env.CPR_REGISTER_KEY_FILE,
    authoritiesFile: env.CPR_REGISTER_CA_FILE,
    serviceAgreementUuid: env.CPR_REGISTER_SERVICE_AGREEMENT_UUID,
    userSystemUuid: env.CPR_REGISTER_USER_SYSTEM_UUID,
    userUuid: env.CPR_REGISTER_USER_UUID,
    authorityCvr: env.CPR_REGISTER_AUTHORITY_CVR,
  };
});
