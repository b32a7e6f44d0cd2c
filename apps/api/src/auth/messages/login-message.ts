import type { Entrance } from '@frikort/domain/access';
import type { LoginRefusal } from '@frikort/domain/refusal';
import type { IdentityProvider } from '../saml/identity-provider.ts';
import type { SamlCheck } from '../saml/rejected.ts';

export const messageKinds = ['authn-request', 'response', 'logout-request', 'logout-response'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** The HTTP request that a message came or went with. */
export type Exchange = {
  readonly requestId: string;
  /** The browser's address; the proxy's word for it where one is trusted. */
  readonly clientAddress: string;
};

/** A message between a provider and us, to be kept for 180 days. */
export type LoginMessage = {
  readonly kind: MessageKind;
  readonly at: Date;
  readonly exchange: Exchange;
  readonly provider: IdentityProvider;
  readonly entrance?: Entrance | undefined;
  /** The sessions that it began or ended. */
  readonly sessionIds?: readonly string[];
  /** As it was sent or received, all that its signature covers: the query of a redirect, the field of a form. */
  readonly content: { readonly binding: 'redirect' | 'post'; readonly text: string };
} & (
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused'; readonly code: SamlCheck }
  /** With why it did not let anybody in, if it did not. */
  | { readonly outcome: 'believed'; readonly code?: LoginRefusal }
);

/**
 * The events of Digst's logging policy that a message stands for (domain facts 2.4): BSA1 an AuthnRequest is made,
 * BSA2 sent; BSA6 a response is validated, BSA7 a session made, BSA8 the user sent on; SLO1 a LogoutRequest of ours,
 * SLO2 the answer to it, SLO4 a LogoutRequest of the provider and our answer.
 */
export function eventsOf(message: {
  kind: MessageKind;
  direction: string;
  didBeginSession: boolean;
}): string[] {
  const { kind, direction, didBeginSession } = message;
  const isOurs = direction === 'sent';
  switch (kind) {
    case 'authn-request':
      return ['BSA1', 'BSA2'];
    case 'response':
      return didBeginSession ? ['BSA6', 'BSA7', 'BSA8'] : ['BSA6'];
    case 'logout-request':
      return [isOurs ? 'SLO1' : 'SLO4'];
    case 'logout-response':
      return [isOurs ? 'SLO4' : 'SLO2'];
  }
}
