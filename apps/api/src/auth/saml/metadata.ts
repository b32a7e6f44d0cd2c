import { escapeXml } from './escape-xml.ts';
import { attributeNames, bindings, ns } from './names.ts';
import { allKeys, type ServiceProvider } from './service-provider.ts';

/**
 * Our metadata as OIOSAML 3.0 wants it (domain facts 2.4). A template of our own: node-saml's lists logout by POST
 * only and no AttributeConsumingService. Logout by Redirect stands first, because the provider uses the first.
 */
export function serviceProviderMetadata(us: ServiceProvider): string {
  const slo = (binding: string) =>
    `<md:SingleLogoutService Binding="${binding}" Location="${escapeXml(us.sloUrl)}" ResponseLocation="${escapeXml(us.sloUrl)}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<md:EntityDescriptor xmlns:md="${ns.metadata}" xmlns:ds="${ns.signature}" entityID="${escapeXml(us.entityId)}">
  <md:SPSSODescriptor AuthnRequestsSigned="true" WantAssertionsSigned="true" protocolSupportEnumeration="${ns.protocol}">
${allKeys(us)
  .map((pair) => keyDescriptor('signing', pair.certificate))
  .join('\n')}
${allKeys(us)
  .map((pair) => keyDescriptor('encryption', pair.certificate))
  .join('\n')}
    ${slo(bindings.redirect)}
    ${slo(bindings.post)}
    <md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>
    <md:AssertionConsumerService Binding="${bindings.post}" Location="${escapeXml(us.acsUrl)}" index="0" isDefault="true"/>
    <md:AttributeConsumingService index="0" isDefault="true">
      <md:ServiceName xml:lang="da">Socialt Frikort</md:ServiceName>
${requestedAttributes()}
    </md:AttributeConsumingService>
  </md:SPSSODescriptor>
  <md:ContactPerson contactType="technical">
    <md:Company>${escapeXml(us.contact.company)}</md:Company>
    <md:EmailAddress>mailto:${escapeXml(us.contact.email)}</md:EmailAddress>
  </md:ContactPerson>
</md:EntityDescriptor>
`;
}

const required = ['specVersion', 'levelOfAssurance', 'cvr', 'organisationName'] as const;
const wanted = ['fullName', 'cprNumber', 'professionalUuid', 'privileges'] as const;

function requestedAttributes(): string {
  return [...required, ...wanted]
    .map((name) => {
      const isRequired = required.some((known) => known === name);
      return `      <md:RequestedAttribute Name="${attributeNames[name]}" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri" isRequired="${isRequired}"/>`;
    })
    .join('\n');
}

function keyDescriptor(use: 'signing' | 'encryption', certificate: string): string {
  const base64 = certificate.replace(/-----[A-Z ]+-----|\s/g, '');
  const methods =
    use === 'encryption'
      ? `
      <md:EncryptionMethod Algorithm="http://www.w3.org/2009/xmlenc11#aes256-gcm"/>
      <md:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>
      <md:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p"/>`
      : '';
  return `    <md:KeyDescriptor use="${use}">
      <ds:KeyInfo><ds:X509Data><ds:X509Certificate>${base64}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>${methods}
    </md:KeyDescriptor>`;
}
