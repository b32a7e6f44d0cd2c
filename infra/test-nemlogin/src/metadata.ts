import { bindings, escapeXml, namespaces } from './saml-words.ts';

/** The test NemLog-in's own metadata, as a service provider is given it. */
export function identityProviderMetadata(origin: string, certificate: string): string {
  const base64 = certificate.replace(/-----[A-Z ]+-----|\s/g, '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="${namespaces.metadata}" xmlns:ds="${namespaces.signature}" entityID="${escapeXml(entityIdOf(origin))}">
  <md:IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="${namespaces.protocol}">
    <md:KeyDescriptor use="signing">
      <ds:KeyInfo><ds:X509Data><ds:X509Certificate>${base64}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
    </md:KeyDescriptor>
    <md:SingleLogoutService Binding="${bindings.redirect}" Location="${escapeXml(addresses(origin).slo)}"/>
    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
    <md:SingleSignOnService Binding="${bindings.redirect}" Location="${escapeXml(addresses(origin).sso)}"/>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>
`;
}

/** The name of the test NemLog-in in SAML messages. */
export function entityIdOf(origin: string): string {
  return `${origin}/test-nemlogin`;
}

/** Where the test NemLog-in takes messages. */
export function addresses(origin: string): { sso: string; slo: string } {
  return { sso: `${origin}/sso`, slo: `${origin}/slo` };
}
