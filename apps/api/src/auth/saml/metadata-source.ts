import { createReadStream } from 'node:fs';
import {
  type IdentityProvider,
  metadataLimits,
  readIdentityProviderMetadata,
  requireFitForProduction,
} from './identity-provider.ts';

/** Longer metadata are not read on. */
const maxBytes = metadataLimits.characters;

/** How long a provider may take to hand out its metadata. */
const timeoutMs = 10_000;

/**
 * Reads a provider's metadata from a file or an http(s) address. A redirect is not followed.
 * @throws Error when they cannot be read, are longer than 1 MB, lack something that login needs, or have expired;
 *   UnfitForProduction in production
 */
export async function loadIdentityProvider(
  source: string,
  { now, production }: { now: Date; production: boolean },
): Promise<IdentityProvider> {
  const chunks = /^https?:/.test(source) ? await fetched(source) : createReadStream(source);
  const provider = readIdentityProviderMetadata(await textOf(chunks), now);
  if (production) requireFitForProduction(provider);
  return provider;
}

async function fetched(url: string): Promise<AsyncIterable<Uint8Array>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new Error(`The identity provider's metadata answered ${response.status}`);
  }
  return response.body;
}

/** Leaving the loop early closes file and connection. */
async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error('The metadata are too long');
    kept.push(chunk);
  }
  return Buffer.concat(kept).toString();
}
