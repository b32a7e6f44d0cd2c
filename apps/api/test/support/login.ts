import { keyPairFiles } from '@frikort/test-nemlogin/key-pair';
import { localEffortPrivileges, localPrivileges, operator } from '@frikort/test-nemlogin/people';
import { metadataFile } from '@frikort/test-nemlogin/test-nemlogin';
import { recordLogin } from '../../src/audit/login-audit.ts';
import { type Auth, type AuthDeps, createAuth } from '../../src/auth/plugin.ts';
import { appOrigin } from './browser.ts';
import { newTestKey } from './fixtures.ts';

/** What the tokens of a test's outside systems are signed with. */
const testTokenKeys = [newTestKey('token-1')] as const;

/** What the login messages of a test are kept with. */
export const testMessageKeys = [newTestKey('message-1')] as const;

type TestAuth = Pick<AuthDeps, 'db' | 'clock' | 'findEnrolledCitizen'> & {
  /** Where the test NemLog-in has put its metadata, and the service provider's keys lie. */
  readonly keyFolder: string;
  readonly furtherProviders?: AuthDeps['config']['saml']['furtherProviders'];
};

/** The login as production sets it up, with the local world's privileges and a test NemLog-in at the other end. */
export function createTestAuth({ keyFolder, furtherProviders = [], ...deps }: TestAuth): Auth {
  return createAuth({
    ...deps,

    recordLogin,
    publicOrigin: appOrigin,
    production: false,
    config: {
      saml: {
        entityId: 'https://saml.frikort.example',
        keys: keyPairFiles(keyFolder, 'service-provider'),
        otherKeys: undefined,
        identityProviderMetadata: metadataFile(keyFolder),
        revocation: 'off',
        furtherProviders,
        contact: { company: 'Frikortdriften', email: 'drift@frikort.example' },
      },
      loginCookieKey: Buffer.alloc(32, 'a key of this test alone'),
      messageKeys: testMessageKeys,
      tokenKeys: testTokenKeys,
    },
    loginConfiguration: {
      caseworkerPrivilege: localPrivileges.caseworker,
      administratorPrivilege: localPrivileges.administrator,
      operatorPrivilege: localPrivileges.operator,
      effortPrivileges: localEffortPrivileges,
      operatorCvr: operator.cvr,
      extraMunicipalityCvrs: {},
    },
  });
}
