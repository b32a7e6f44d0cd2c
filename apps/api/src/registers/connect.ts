import { Agent } from 'node:https';
import { createSecureContext } from 'node:tls';
import { present } from '@frikort/domain/present';
import { ConfigError } from '../config-error.ts';
import { readCertificate, readCertificateAndKey } from '../pem-files.ts';
import type { ServiceplatformenConfig } from './config.ts';
import type { PostLimits } from './post.ts';
import type { Connection } from './sf1520/ask.ts';

/** A caseworker waits for it; whoever is not there within it is taken to be away. */
export const ordinaryLimits: PostLimits = { connectMs: 3_000, wholeMs: 10_000, maxAnswerBytes: 512 * 1024 };

/** What we show and what we trust, as PEM. */
export type Credentials = {
  readonly cert: string;
  readonly key: string;
  readonly ca: string | undefined;
};

/**
 * Reads the certificate, its key and the authorities.
 * @throws ConfigError naming the setting whose file cannot be read, is not what it should be, or does not fit
 */
export async function readCredentials(config: ServiceplatformenConfig): Promise<Credentials> {
  const { certificate: cert, privateKey: key } = await readCertificateAndKey(
    { file: config.certificateFile, setting: 'CPR_REGISTER_CERTIFICATE_FILE' },
    { file: config.keyFile, setting: 'CPR_REGISTER_KEY_FILE' },
  );
  const ca =
    config.authoritiesFile === undefined
      ? undefined
      : await readCertificate({ file: config.authoritiesFile, setting: 'CPR_REGISTER_CA_FILE' });
  try {
    createSecureContext(tlsOptions({ cert, key, ca }));
  } catch {
    throw new ConfigError('CPR_REGISTER_CERTIFICATE_FILE, CPR_REGISTER_KEY_FILE: cannot be used for TLS');
  }
  return { cert, key, ca };
}

/** Connections that show our certificate, demand theirs, and are kept for the next look-up. */
export function connect(
  config: ServiceplatformenConfig,
  credentials: Credentials,
  limits: PostLimits = ordinaryLimits,
): Connection {
  return {
    endpoint: config.endpoint,
    agent: new Agent({ ...tlsOptions(credentials), keepAlive: true, maxSockets: 20, maxFreeSockets: 2 }),
    agreement: config,
    limits,
  };
}

/** How TLS is spoken with Serviceplatformen; a server whose certificate does not prove who it is gets nothing. */
function tlsOptions({ cert, key, ca }: Credentials) {
  return {
    ...({ cert, key, minVersion: 'TLSv1.2', rejectUnauthorized: true } as const),
    ...present({ ca }),
  };
}
