import type { Cpr } from '@frikort/domain/cpr';
import { municipalityByCode } from '@frikort/domain/municipalities';
import type { Circuit } from '../circuit.ts';
import type { CprRegister, RegisterAnswer } from '../cpr-register.ts';
import { type Asked, ask, type Connection } from './ask.ts';

/** Where this adapter writes what goes wrong. */
export type RegisterLog = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
};

export type ServiceplatformenDeps = {
  readonly connection: Connection;
  /** The CVR number of the municipality on whose behalf is asked when nobody's in particular is. */
  readonly authorityCvr: string;
  readonly circuit: Circuit;
  readonly clock: () => Date;
  readonly log: RegisterLog;
};

/**
 * The real CPR register: SF1520 at Serviceplatformen. Whatever goes wrong is `unavailable`; why stands in the log,
 * by kind, without a number, a name or a word of the service's.
 */
export function createServiceplatformenRegister(deps: ServiceplatformenDeps): CprRegister {
  return {
    async lookUp(number, authorityCode) {
      if (!deps.circuit.enter()) return { kind: 'unavailable' };
      try {
        return answerOf(deps, await askFor(deps, number, authorityCode));
      } catch (error) {
        // A fault of ours, not of theirs. It must not show the number, which its message might.
        deps.log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'CPR look-up failed');
        if (deps.circuit.failed()) tellOpened(deps);
        return { kind: 'unavailable' };
      }
    },
  };
}

function askFor(deps: ServiceplatformenDeps, number: Cpr, authorityCode: string | undefined): Promise<Asked> {
  const authority = authorityCode === undefined ? undefined : municipalityByCode(authorityCode);
  const municipalityCvr = authority?.cvr ?? deps.authorityCvr;
  return ask(deps.connection, { number, municipalityCvr, at: deps.clock() });
}

function answerOf(deps: ServiceplatformenDeps, { callId, attempts, outcome }: Asked): RegisterAnswer {
  // Whoever refuses is there: a refusal may be about this number or this municipality alone.
  const answered = outcome.kind === 'found' || outcome.kind === 'unknown' || outcome.kind === 'fault';
  if (answered && deps.circuit.succeeded()) deps.log.info({ callId }, 'the CPR register answers again');
  if (outcome.kind === 'found' || outcome.kind === 'unknown') return outcome;
  deps.log.warn({ callId, attempts, ...outcome }, 'the CPR register did not answer');
  if (!answered && deps.circuit.failed()) tellOpened(deps);
  return { kind: 'unavailable' };
}

function tellOpened({ log }: ServiceplatformenDeps): void {
  log.warn({}, 'the CPR register is left alone for a while');
}
