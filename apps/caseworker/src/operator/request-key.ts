import { useRef } from 'react';

/** The `Idempotency-Key` of a form: the same as long as the same is sent, another once something was changed. */
export function useRequestKey(): (body: unknown) => string {
  const last = useRef({ body: '', key: '' });
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
