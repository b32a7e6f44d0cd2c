import pino from 'pino';

/*
 * The process log: lines of JSON on standard output. Nothing personal is logged on purpose; the last thing that happens
 * to a line is that whatever looks like a CPR number, a session token or a login message is taken out, so that neither
 * an error's text nor a line that somebody adds tomorrow can carry one away.
 */

/** An id, which is left as it is, or six digits that are a day (also + 60) and a month, and four more. */
const cprShaped =
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?<!\d)(?:[04][1-9]|[12356789]\d)(?:0[1-9]|1[0-2])\d{2}(?:-|%2D|\s|%20)?\d{4}(?!\d)/gi;
const sessionToken = /(__Host-frikort-[a-z]+=)[^;"\\\s]+/g;
const bearerToken = /(Bearer\s+)[\w.~+/=-]+/gi;
const loginMessage = /((?:SAMLResponse|SAMLRequest|RelayState)=)[^&"\\\s]+/g;

const taken = '[left out]';

/** A line of the log without what must never stand in one. */
export function withoutSecrets(line: string): string {
  return line
    .replaceAll(cprShaped, (found) => (found.length === 36 ? found : taken))
    .replaceAll(sessionToken, `$1${taken}`)
    .replaceAll(bearerToken, `$1${taken}`)
    .replaceAll(loginMessage, `$1${taken}`);
}

/** The logger of the process. @param destination standard output unless a test reads along */
export function createLogger(level: string, destination?: pino.DestinationStream): pino.Logger {
  const options = {
    ...{ level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    hooks: { streamWrite: withoutSecrets },
  };
  return destination ? pino(options, destination) : pino(options);
}
