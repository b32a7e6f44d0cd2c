import { z } from 'zod';
import { namedKeys } from '../config-keys.ts';
import type { NamedKeys } from '../database/encryption.ts';
import {
  metadataSchema,
  type ProviderTerms,
  type Revocation,
  readFurtherProviders,
} from './providers/provider-terms.ts';

/** What login needs to be told; the rest it reads from the identity provider's metadata. */
export type AuthConfig = {
  readonly saml: {
    /** Our name at the identity provider, such as `https://saml.socialtfrikort.dk`. */
    readonly entityId: string;
    readonly keys: KeyPairFiles;
    /** The next or the previous pair while the certificate is replaced. */
    readonly otherKeys: KeyPairFiles | undefined;
    /** NemLog-in's metadata: a file, or an https address; read again every hour. */
    readonly identityProviderMetadata: string;
    /** Whether NemLog-in's certificates are held against revocation lists. */
    readonly revocation: Revocation;
    /** Municipalities' own identity providers. */
    readonly furtherProviders: readonly ProviderTerms[];
    /**
     * PEM: the authorities that certificates of providers with the revocation `crl` must come from; given when there
     * is one.
     */
    readonly authoritiesFile?: string | undefined;
    /** The technical contact in our own metadata. */
    readonly contact: { readonly company: string; readonly email: string };
  };
  /** Signs the login cookie: at least 32 random bytes, base64. */
  readonly loginCookieKey: Buffer;
  /** Encrypt the kept messages: the current key first, former ones for 180 days after they were. */
  readonly messageKeys: NamedKeys;
  /** Sign the tokens of outside systems: the current key first, a former one for as long as its tokens last. */
  readonly tokenKeys: NamedKeys;
};

export type KeyPairFiles = { readonly keyFile: string; readonly certificateFile: string };

const nonEmpty = z.string().trim().min(1);

/** The file of further identity providers, read and checked. */
const furtherProviders = nonEmpty.transform((file, context): readonly ProviderTerms[] => {
  const read = readFurtherProviders(file);
  if (!('wrong' in read)) return read;
  for (const message of read.wrong) context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

/** The environment variables of login. Nothing here has a default: a missing one stops the start. */
export const loginEnvironment = {
  SAML_SP_ENTITY_ID: nonEmpty.describe(
    'our name at the identity provider, such as `https://saml.frikort.example.dk`',
  ),
  SAML_SP_CERTIFICATE_FILE: nonEmpty.describe(
    'our certificate, PEM: an OCES3 organisation certificate with an RSA key',
  ),
  SAML_SP_KEY_FILE: nonEmpty.describe('its private key, PEM without a passphrase'),
  SAML_SP_OTHER_CERTIFICATE_FILE: nonEmpty
    .optional()
    .describe(
      'the next or the former certificate while it is exchanged: published, and tried for decryption',
    ),
  SAML_SP_OTHER_KEY_FILE: nonEmpty.optional().describe('its private key'),
  SAML_IDP_METADATA: metadataSchema.describe(
    'NemLog-in’s metadata: a file or an https address; read again hourly',
  ),
  SAML_IDP_REVOCATION: z
    .enum(['crl', 'off'])
    .describe(
      'whether NemLog-in’s certificates are held against revocation lists; somebody has to decide it',
    ),
  SAML_IDP_CA_FILE: nonEmpty
    .optional()
    .describe(
      'the authorities that certificates of providers with `crl` must come from, PEM; given when there is one',
    ),
  SAML_FURTHER_IDPS_FILE: furtherProviders
    .optional()
    .describe(
      'the identity providers of municipalities, JSON: apps/api/README.md, “Several identity providers”',
    ),
  SAML_CONTACT_COMPANY: nonEmpty.describe('the technical contact in our metadata: whose it is'),
  SAML_CONTACT_EMAIL: z.email().describe('and how to reach it'),
  LOGIN_COOKIE_KEY: z
    .base64()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length >= 32, 'needs at least 32 random bytes in base64')
    .describe('signs the cookie of a login under way: 32 random bytes or more, base64'),
  LOGIN_MESSAGE_KEYS: namedKeys.describe(
    'encrypt the kept messages of login: `id:base64`, the current key first, former ones for 180 days',
  ),
  ACCESS_TOKEN_KEYS: namedKeys.describe(
    'sign the tokens of outside systems: `id:base64`, the current key first, a former one for ten minutes',
  ),
};

/** The same, held against each other. */
export const authEnvironment = z
  .object(loginEnvironment)
  .refine(
    (env) =>
      (env.SAML_SP_OTHER_KEY_FILE === undefined) === (env.SAML_SP_OTHER_CERTIFICATE_FILE === undefined),
    {
      message: 'SAML_SP_OTHER_KEY_FILE and SAML_SP_OTHER_CERTIFICATE_FILE belong together',
    },
  )
  .refine(
    ({ SAML_IDP_REVOCATION, SAML_FURTHER_IDPS_FILE = [], SAML_IDP_CA_FILE }) =>
      [SAML_IDP_REVOCATION, ...SAML_FURTHER_IDPS_FILE.map(({ revocation }) => revocation)].includes('crl') ===
      (SAML_IDP_CA_FILE !== undefined),
    { message: 'A provider with the revocation crl and SAML_IDP_CA_FILE belong together' },
  )
  .transform(
    (env): AuthConfig => ({
      saml: {
        entityId: env.SAML_SP_ENTITY_ID,
        keys: { keyFile: env.SAML_SP_KEY_FILE, certificateFile: env.SAML_SP_CERTIFICATE_FILE },
        otherKeys:
          env.SAML_SP_OTHER_KEY_FILE && env.SAML_SP_OTHER_CERTIFICATE_FILE
            ? { keyFile: env.SAML_SP_OTHER_KEY_FILE, certificateFile: env.SAML_SP_OTHER_CERTIFICATE_FILE }
            : undefined,
        identityProviderMetadata: env.SAML_IDP_METADATA,
        furtherProviders: env.SAML_FURTHER_IDPS_FILE ?? [],
        revocation: env.SAML_IDP_REVOCATION,
        authoritiesFile: env.SAML_IDP_CA_FILE,
        contact: { company: env.SAML_CONTACT_COMPANY, email: env.SAML_CONTACT_EMAIL },
      },
      loginCookieKey: env.LOGIN_COOKIE_KEY,
      messageKeys: env.LOGIN_MESSAGE_KEYS,
      tokenKeys: env.ACCESS_TOKEN_KEYS,
    }),
  );
