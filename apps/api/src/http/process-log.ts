import { replaceAsRead } from '@frikort/domain/as-read';
import type { FastifyBaseLogger } from 'fastify';
import pino from 'pino';

/*
 * The process log: lines of JSON on standard output. Nothing personal is logged on purpose; the last thing that happens
 * to a line is that whatever looks like a CPR number, a session token or a login message is taken out, so that neither
 * an error's text nor a line that somebody adds tomorrow can carry one away.
 */

/**
 * An id or a hash, which is left as it is, or six digits that are a day (also + 60) and a month, and four more. Held against the
 * line as it is read: other digits, hyphens and what is invisible hide no number.
 */
const cprShaped =
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<![\da-f])[\da-f]{64}(?![\da-f])|(?<!\d)(?:[04][1-9]|[12356789]\d)(?:0[1-9]|1[0-2])\d{2}(?:[-/\s]|%2D|%20|%C2%A0|\\[nrt]){0,3}\d{4}(?!\d)/gi;
/** How long ids and hashes are, as nothing else that is found. */
const unmistakable: ReadonlySet<number> = new Set([36, 64]);
const sessionToken = /((?:__Host-)?frikort-[a-z]+=)[^;"\\\s]+/g;
const bearerToken = /(Bearer\s+)[\w.~+/=-]+/gi;
const loginMessage = /((?:SAMLResponse|SAMLRequest|RelayState)=)[^&"\\\s]+/g;

const taken = '[left out]';

/** A line of the log without what must never stand in one. */
export function withoutSecrets(line: string): string {
  return replaceAsRead(line, cprShaped, (found) => (unmistakable.has(found.length) ? found : taken))
    .replaceAll(sessionToken, `$1${taken}`)
    .replaceAll(bearerToken, `$1${taken}`)
    .replaceAll(loginMessage, `$1${taken}`);
}

/** Something a person must look at now: above `error`, so that watching for it is one comparison. */
const alarmLevel = { alarm: 55 };

/**
 * Writes a line of the level `alarm` (55), whatever the process is told not to log; of `error` where a logger has no
 * such level.
 * @param facts ids only
 */
export function logAlarm(log: KeptLog, facts: object, text: string): void {
  const heard = unsilenced(log);
  if ('alarm' in heard && typeof heard.alarm === 'function') heard.alarm(facts, text);
  else heard.error(facts, text);
  if ('flush' in heard && typeof heard.flush === 'function') heard.flush();
}

/** What lines that must be kept are written to. */
export type KeptLog = Pick<FastifyBaseLogger, 'child'>;

/** The same log for lines that must be kept: no LOG_LEVEL takes them away. */
export function unsilenced(log: KeptLog): FastifyBaseLogger {
  return log.child({}, { level: 'info' });
}

export type ProcessLogger = pino.Logger<'alarm'>;

/** Lines are written when they are so many bytes, and at the latest after so many milliseconds; alarms at once. */
const gathered = { minLength: 8192, periodicFlush: 100 };

/** The logger of the process. @param destination standard output unless a test reads along */
export function createLogger(level: string, destination?: pino.DestinationStream): ProcessLogger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    customLevels: alarmLevel,
    hooks: { streamWrite: withoutSecrets },
  };
  return pino(options, destination ?? pino.destination(gathered));
}
