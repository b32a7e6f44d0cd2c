import { useRef } from 'react';

/** An order as it was sent, and the key that makes sending it twice harmless. */
export type Attempt = { readonly content: string; readonly key: string };

/**
 * The key of the next attempt: the same content keeps its key, also after a reload, so that an order whose answer was
 * lost is not carried out twice; other content is another order.
 */
export function attemptFor(previous: Attempt | undefined, order: unknown): Attempt {
  const content = JSON.stringify(order);
  return previous?.content === content ? previous : { content, key: crypto.randomUUID() };
}

export function isAttempt(value: unknown): value is Attempt {
  return (
    typeof value === 'object' &&
    value !== null &&
    'content' in value &&
    typeof value.content === 'string' &&
    'key' in value &&
    typeof value.key === 'string'
  );
}

/** The `Idempotency-Key` of a form: the same as long as the same is sent, another once something was changed. */
export function useRequestKey(): (order: unknown) => string {
  const last = useRef<Attempt>(undefined);
  return (order) => {
    last.current = attemptFor(last.current, order);
    return last.current.key;
  };
}
