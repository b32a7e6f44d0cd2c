import { X509Certificate } from 'node:crypto';
import { connect as connectTcp } from 'node:net';
import { formatDate, todayInCopenhagen } from '@frikort/domain/calendar';
import type { Cpr } from '@frikort/domain/cpr';
import type { ServiceplatformenConfig } from './config.ts';
import { connect, ordinaryLimits, readCredentials } from './connect.ts';
import { codeOf, type PostLimits } from './post.ts';
import { ask, type Connection } from './sf1520/ask.ts';
import { greet } from './sf1520/greet.ts';
import { wordsForCode, wordsForNoAnswer } from './sf1520/words.ts';

/** What a step of the check found, in a sentence; after `wrong` nothing further is tried. */
export type Finding = { readonly verdict: 'ok' | 'soon' | 'wrong'; readonly text: string };

export type CheckOptions = {
  readonly now: Date;
  /** Asks for a number to look up when everything before it is well; `undefined` when there is none. */
  readonly readNumber: () => Promise<Cpr | undefined>;
  readonly limits?: PostLimits;
};

/** A certificate with fewer days left should be renewed now. */
const renewWithinDays = 30;

/**
 * Tries the way to Serviceplatformen from its beginning to its end: our certificate, the host, TLS both ways, the
 * service. No finding holds the number, a name, or anything else about a person.
 * @throws ConfigError when a certificate or key cannot be used
 */
export async function* checkServiceplatformen(
  config: ServiceplatformenConfig,
  { now, readNumber, limits = ordinaryLimits }: CheckOptions,
): AsyncGenerator<Finding> {
  const credentials = await readCredentials(config);
  const connection = connect(config, credentials, limits);
  const steps: (() => Finding | Promise<Finding>)[] = [
    () => checkCertificate(new X509Certificate(credentials.cert), now),
    () => checkHost(config.endpoint, limits.connectMs),
    () => checkTls(connection),
    async () => checkService(connection, config, await readNumber(), now),
  ];
  try {
    for (const step of steps) {
      const finding = await step();
      yield finding;
      if (finding.verdict === 'wrong') return;
    }
  } finally {
    connection.agent.destroy();
  }
}

function checkCertificate(certificate: X509Certificate, now: Date): Finding {
  const { validFromDate, validToDate } = certificate;
  const from = formatDate(todayInCopenhagen(validFromDate));
  const to = formatDate(todayInCopenhagen(validToDate));
  if (now < validFromDate) return wrong(`Our certificate is not valid before ${from}.`);
  if (now > validToDate) return wrong(`Our certificate was valid until ${to}: it has expired.`);
  const days = Math.floor((validToDate.getTime() - now.getTime()) / 86_400_000);
  const text = `Our certificate is valid until ${to}, ${days} days from now.`;
  return days < renewWithinDays ? { verdict: 'soon', text: `${text} Renew it.` } : ok(text);
}

function checkHost({ hostname, port }: URL, withinMs: number): Promise<Finding> {
  const number = Number(port || 443);
  return new Promise((resolve) => {
    const socket = connectTcp({ host: hostname, port: number });
    const finish = (finding: Finding) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(finding);
    };
    const unreachable = (words: string) =>
      finish(wrong(`${hostname}:${number} cannot be reached: ${words}.`));
    const timer = setTimeout(
      () => unreachable(wordsForNoAnswer({ kind: 'timeout', phase: 'connect' })),
      withinMs,
    );
    socket.on('connect', () => finish(ok(`${hostname}:${number} can be reached.`)));
    socket.on('error', (error) => unreachable(wordsForCode(codeOf(error))));
  });
}

async function checkTls(connection: Connection): Promise<Finding> {
  const greeted = await greet(connection);
  if (greeted.kind !== 'ok') return wrong(`No TLS connection: ${wordsForNoAnswer(greeted)}.`);
  const to = formatDate(todayInCopenhagen(greeted.validTo));
  return ok(`TLS works both ways (${greeted.protocol}); their certificate is valid until ${to}.`);
}

async function checkService(
  connection: Connection,
  { authorityCvr }: ServiceplatformenConfig,
  number: Cpr | undefined,
  at: Date,
): Promise<Finding> {
  if (number === undefined) return wrong('The service was not asked: no number was given.');
  const { outcome, callId } = await ask(connection, { number, municipalityCvr: authorityCvr, at });
  if (outcome.kind === 'found') return ok('The service answers: it knows the number.');
  if (outcome.kind === 'unknown') return ok('The service answers: it does not know the number.');
  return wrong(`The service does not answer: ${wordsForNoAnswer(outcome)} (call ${callId}).`);
}

const ok = (text: string): Finding => ({ verdict: 'ok', text });
const wrong = (text: string): Finding => ({ verdict: 'wrong', text });
