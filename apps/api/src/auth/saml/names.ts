/** The names of SAML 2.0, OIOSAML 3.0 and XML security that the service provider reads and writes. */
export const ns = {
  assertion: 'urn:oasis:names:tc:SAML:2.0:assertion',
  protocol: 'urn:oasis:names:tc:SAML:2.0:protocol',
  metadata: 'urn:oasis:names:tc:SAML:2.0:metadata',
  signature: 'http://www.w3.org/2000/09/xmldsig#',
  encryption: 'http://www.w3.org/2001/04/xmlenc#',
} as const;

export const bindings = {
  post: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
  redirect: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect',
} as const;

export const nameIdFormatPersistent = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';
export const bearerMethod = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';

export const statusCodes = {
  success: 'urn:oasis:names:tc:SAML:2.0:status:Success',
  authnFailed: 'urn:oasis:names:tc:SAML:2.0:status:AuthnFailed',
  requestDenied: 'urn:oasis:names:tc:SAML:2.0:status:RequestDenied',
  noAuthnContext: 'urn:oasis:names:tc:SAML:2.0:status:NoAuthnContext',
} as const;

/** The only algorithms that are accepted (OIOSAML 3.0 section 4; domain facts 2.4). Everything else is refused. */
export const algorithms = {
  rsaSha256: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  exclusiveCanonicalisation: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  envelopedSignature: 'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
  contentEncryption: [
    'http://www.w3.org/2009/xmlenc11#aes256-gcm',
    'http://www.w3.org/2009/xmlenc11#aes128-gcm',
    'http://www.w3.org/2001/04/xmlenc#aes256-cbc',
  ],
  keyEncryption: [
    'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
    'http://www.w3.org/2009/xmlenc11#rsa-oaep',
  ],
} as const;

/** Attribute names of OIOSAML 3.0 (domain facts 2.1). Matched by name; the NameFormat varies between providers. */
export const attributeNames = {
  specVersion: 'https://data.gov.dk/model/core/specVersion',
  levelOfAssurance: 'https://data.gov.dk/concept/core/nsis/loa',
  fullName: 'https://data.gov.dk/model/core/eid/fullName',
  firstName: 'https://data.gov.dk/model/core/eid/firstName',
  lastName: 'https://data.gov.dk/model/core/eid/lastName',
  cprNumber: 'https://data.gov.dk/model/core/eid/cprNumber',
  professionalUuid: 'https://data.gov.dk/model/core/eid/professional/uuid/persistent',
  cvr: 'https://data.gov.dk/model/core/eid/professional/cvr',
  organisationName: 'https://data.gov.dk/model/core/eid/professional/orgName',
  privileges: 'https://data.gov.dk/model/core/eid/privilegesIntermediate',
} as const;

/** The value of `specVersion` that this system speaks. */
export const specVersion = 'OIO-SAML-3.0';

/** What a persistent NameID begins with: it decides which of the two profiles an assertion follows. */
export const nameIdPrefixes = {
  person: 'https://data.gov.dk/model/core/eid/person/uuid/',
  professional: 'https://data.gov.dk/model/core/eid/professional/uuid/',
} as const;

/** AuthnContextClassRef values of a request (domain facts 2.2). */
export const authnContexts = {
  substantial: 'https://data.gov.dk/concept/core/nsis/loa/Substantial',
  person: 'https://data.gov.dk/eid/Person',
  professional: 'https://data.gov.dk/eid/Professional',
} as const;

/** How far clocks may differ between the provider and us. */
export const clockSkewMs = 5 * 60_000;

/** How long a login or logout may take at the provider: the life of a request and of the login cookie. */
export const requestLifetimeMs = 10 * 60_000;
