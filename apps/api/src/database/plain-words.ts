import pg from 'pg';

/** What a code of PostgreSQL or of the network means for whoever sets the system up. */
const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers at its address: is PostgreSQL running, and are host and port right?',
  ECONNRESET: 'the connection was broken off: does the server ask for TLS (`sslmode`)?',
  ENOTFOUND: 'its host name is not known',
  EAI_AGAIN: 'its host name is not known',
  ETIMEDOUT: 'its host cannot be reached',
  EHOSTUNREACH: 'its host cannot be reached',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'its TLS certificate is signed by itself: name its authority with `sslrootcert`',
  SELF_SIGNED_CERT_IN_CHAIN: 'its TLS certificate is of an unknown authority: name it with `sslrootcert`',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its TLS certificate is of an unknown authority: name it with `sslrootcert`',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'its TLS certificate is of an unknown authority: name it with `sslrootcert`',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host name',
  '28P01': 'it refuses the login: the password is another one',
  '28000': 'it refuses the login: there is none of that name, or it may not come from here (pg_hba.conf)',
  '3D000': 'there is no database of that name',
  '42P01': 'a table is missing: run `frikort migrate`',
  '42703': 'a column is missing: run `frikort migrate`',
  '53300': 'it has no connection left: lower DATABASE_CONNECTIONS, or allow it more',
  '57P03': 'it is starting or stopping: try again',
};

/**
 * Why a database cannot be used, in a sentence for whoever sets the system up; nothing when the fault is another one.
 * Nothing of what is stored is in it: messages are quoted only where they name roles and tables.
 */
export function wordsForDatabaseFault(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // A host with several addresses: they all failed, and the first tells why.
    if (cause instanceof AggregateError) return wordsForDatabaseFault(cause.errors[0]);
    const code = 'code' in cause ? String(cause.code) : '';
    if (code === '42501')
      return `a right is missing (${cause.message}): grant the role, as infra/PRODUCTION.md says`;
    if (cause instanceof pg.DatabaseError && /^role "\w+" does not exist$/.test(cause.message))
      return `${cause.message}: run \`frikort migrate\``;
    const known = words[code];
    if (known !== undefined) return known;
    if (/server does not support SSL/.test(cause.message))
      return 'it does not speak TLS, and `sslmode` asks for it';
    if (/timeout exceeded when trying to connect/.test(cause.message)) return 'it does not answer in time';
  }
  return undefined;
}
