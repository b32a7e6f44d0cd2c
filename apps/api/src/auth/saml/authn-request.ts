import type { Entrance } from '@frikort/domain/access';
import type { IdentityProvider } from './identity-provider.ts';
import { authnContexts } from './names.ts';
import { newMessageId, nodeSaml, signedAddress } from './node-saml.ts';
import type { ServiceProvider } from './service-provider.ts';

/** Where to send a browser, and the ID of the question it carries there. */
export type OutgoingRequest = { readonly id: string; readonly location: string };

/**
 * A signed AuthnRequest for HTTP-Redirect: asks for the profile that the entrance accepts, at level Substantial
 * or higher (domain facts 2.2); afresh with ForceAuthn, so that no login that still lives there will do. The RelayState is the entrance; it only helps to explain a response that comes
 * without our cookie.
 */
export async function createAuthnRequest(
  us: ServiceProvider,
  provider: IdentityProvider,
  { entrance, fresh }: { entrance: Entrance; fresh: boolean },
): Promise<OutgoingRequest> {
  const id = newMessageId();
  const profile = entrance === 'citizen' ? authnContexts.person : authnContexts.professional;
  const saml = nodeSaml(us, provider, {
    authnContext: [authnContexts.substantial, profile],
    forceAuthn: fresh,
    generateUniqueId: () => id,
  });
  return { id, location: signedAddress(await saml.getAuthorizeUrlAsync(entrance, undefined, {}), us) };
}
