/** How many failures in a row open a circuit, and for how long (ms) nobody tries then. */
export type CircuitLimits = { readonly failures: number; readonly openMs: number };

/**
 * Keeps this process from asking again and again what does not answer: after a number of failures in a row nobody
 * asks for a while; then one asks, and what comes of that decides.
 */
export type Circuit = {
  /** Whether to ask now. Whoever is let in tells what came of it with `succeeded` or `failed`. */
  enter(): boolean;
  /** @returns whether this closed the circuit */
  succeeded(): boolean;
  /** @returns whether this opened the circuit */
  failed(): boolean;
};

type State = { kind: 'closed'; failures: number } | { kind: 'open'; untilMs: number } | { kind: 'half-open' };

export function createCircuit(limits: CircuitLimits, clock: () => Date): Circuit {
  let state: State = { kind: 'closed', failures: 0 };
  return {
    enter() {
      if (state.kind === 'closed') return true;
      // Somebody is trying.
      if (state.kind === 'half-open') return false;
      if (clock().getTime() < state.untilMs) return false;
      state = { kind: 'half-open' };
      return true;
    },
    succeeded() {
      const closes = state.kind !== 'closed';
      state = { kind: 'closed', failures: 0 };
      return closes;
    },
    failed() {
      // One who was let in before it opened says nothing new.
      if (state.kind === 'open') return false;
      const failures = state.kind === 'closed' ? state.failures + 1 : limits.failures;
      const opens = failures >= limits.failures;
      state = opens
        ? { kind: 'open', untilMs: clock().getTime() + limits.openMs }
        : { kind: 'closed', failures };
      return opens;
    },
  };
}
