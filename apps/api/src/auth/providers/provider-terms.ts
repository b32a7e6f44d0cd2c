import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Entrance, entrances, type LoginIdentity } from '@frikort/domain/access';
import { isCvr } from '@frikort/domain/cvr';
import { z } from 'zod';
import { SamlRejected } from '../saml/rejected.ts';

/** What an identity provider is believed about. */
export type ProviderTerms = {
  /** Its id in the configuration, in sessions and in the log; it never changes. */
  readonly id: string;
  /** Its name for those who choose, which may depend on the entrance. */
  readonly nameAt: (entrance: Entrance) => ProviderName;
  /** Its metadata: a file or an https address. */
  readonly metadata: string;
  /** Where it may let people in. */
  readonly entrances: readonly Entrance[];
  /** The organisations that it may speak for. */
  readonly cvrs: readonly string[] | 'every';
  readonly revocation: Revocation;
};

/**
 * `crl`: its certificates must come from a configured authority and stand on no revocation list. `off`: what stands in
 * its metadata is believed, such as a certificate that it signed itself.
 */
export type Revocation = 'crl' | 'off';

export type ProviderName = { readonly da: string; readonly en: string };

export const nemLoginId = 'nemlogin';

/** NemLog-in: every entrance, every organisation. */
export function nemLoginTerms(metadata: string, revocation: Revocation): ProviderTerms {
  const name = (entrance: Entrance) => (entrance === 'citizen' ? 'MitID' : 'MitID Erhverv');
  return {
    id: nemLoginId,
    metadata,
    entrances,
    cvrs: 'every',
    revocation,
    nameAt: (entrance) => ({ da: name(entrance), en: name(entrance) }),
  };
}

/**
 * Whether a provider may say what it said: a municipality's own is believed about the municipality and nobody else,
 * and about citizens only at an entrance that it is configured for.
 * @throws SamlRejected with `provider-not-for-entrance` or `provider-not-for-organisation`
 */
export function demandMaySpeakFor(
  terms: Pick<ProviderTerms, 'entrances' | 'cvrs'>,
  entrance: Entrance,
  identity: LoginIdentity,
): void {
  const isAtItsEntrance =
    terms.entrances.includes(entrance) &&
    (identity.kind === 'professional' || terms.entrances.includes('citizen'));
  if (!isAtItsEntrance) throw new SamlRejected('provider-not-for-entrance');
  if (identity.kind === 'person' || terms.cvrs === 'every') return;
  if (identity.cvr === undefined || !terms.cvrs.includes(identity.cvr)) {
    throw new SamlRejected('provider-not-for-organisation');
  }
}

const unique = (values: readonly string[]) => new Set(values).size === values.length;

const nameSchema = z.string().trim().min(1).max(80);

/** A file or an https address; http could be changed on its way. */
export const metadataSchema = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !/^http:/i.test(text), 'must be a file or an https address');

const termsSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,39}$/, 'must be 2 to 40 of a-z, 0-9 and hyphen')
      .refine((id) => id !== nemLoginId, 'is NemLog-in’s'),
    name: z.strictObject({ da: nameSchema, en: nameSchema }),
    metadata: metadataSchema,
    entrances: z.array(z.enum(entrances)).min(1).refine(unique, 'names one twice'),
    cvrs: z.array(z.string().refine(isCvr, 'must be 8 digits')).refine(unique, 'names one twice'),
    revocation: z.enum(['crl', 'off']),
  })
  .refine((terms) => terms.cvrs.length > 0 || terms.entrances.every((entrance) => entrance === 'citizen'), {
    path: ['cvrs'],
    message: 'must name the organisations that it may speak for',
  });

const fileSchema = z
  .array(termsSchema)
  .refine((all) => unique(all.map(({ id }) => id)), 'two providers have the same id')
  .refine((all) => unique(all.map(({ metadata }) => metadata)), 'two providers have the same metadata');

/**
 * Reads the file of further identity providers; files that it names lie beside it.
 * @returns what is wrong with it, a line each, or the providers
 */
export function readFurtherProviders(file: string): readonly ProviderTerms[] | { readonly wrong: string[] } {
  const text = read(file);
  if (text === undefined) return { wrong: ['cannot be read as JSON'] };
  const parsed = fileSchema.safeParse(text);
  if (!parsed.success) {
    return {
      wrong: parsed.error.issues.map(({ path: at, message }) => [at.join('.'), message].join(' ').trim()),
    };
  }
  return parsed.data.map(({ name, metadata, ...terms }) => ({
    ...terms,
    metadata: /^https:/i.test(metadata) ? metadata : path.resolve(path.dirname(file), metadata),
    nameAt: () => name,
  }));
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
