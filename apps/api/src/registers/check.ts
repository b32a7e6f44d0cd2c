import { connect as connectTcp } from 'node:net';
import { formatDate, todayInCopenhagen } from '@frikort/domain/calendar';
import type { Cpr } from '@frikort/domain/cpr';
import { type Finding, found, wrong } from '../setup-check/finding.ts';
import { checkValidity } from '../setup-check/validity.ts';
import type { ServiceplatformenConfig } from './config.ts';
import { connect, ordinaryLimits, readCredentials } from './connect.ts';
import { codeOf, type PostLimits } from './post.ts';
import { ask, type Connection } from './sf1520/ask.ts';
import { greet } from './sf1520/greet.ts';
import { wordsForCode, wordsForNoAnswer } from './sf1520/words.ts';

export type CheckOptions = {
  readonly now: Date;
  /**
   * Asks for a number to look up when everything before it is well; `undefined` when there is none. Without it the
   * service is not asked.
   */
  readonly readNumber?: () => Promise<Cpr | undefined>;
  readonly limits?: PostLimits;
};

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
    () => checkValidity('Our certificate', credentials.cert, now),
    () => checkHost(config.endpoint, limits.connectMs),
    () => checkTls(connection),
  ];
  if (readNumber) steps.push(async () => checkService(connection, config, await readNumber(), now));
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
    socket.on('connect', () => finish(found(`${hostname}:${number} can be reached.`)));
    socket.on('error', (error) => unreachable(wordsForCode(codeOf(error))));
  });
}

async function checkTls(connection: Connection): Promise<Finding> {
  const greeted = await greet(connection);
  if (greeted.kind !== 'ok') return wrong(`No TLS connection: ${wordsForNoAnswer(greeted)}.`);
  const to = formatDate(todayInCopenhagen(greeted.validTo));
  return found(`TLS works both ways (${greeted.protocol}); their certificate is valid until ${to}.`);
}

async function checkService(
  connection: Connection,
  { authorityCvr }: ServiceplatformenConfig,
  number: Cpr | undefined,
  at: Date,
): Promise<Finding> {
  if (number === undefined) return wrong('The service was not asked: no number was given.');
  const { outcome, callId } = await ask(connection, { number, municipalityCvr: authorityCvr, at });
  if (outcome.kind === 'found') return found('The service answers: it knows the number.');
  if (outcome.kind === 'unknown') return found('The service answers: it does not know the number.');
  return wrong(`The service does not answer: ${wordsForNoAnswer(outcome)} (call ${callId}).`);
}
