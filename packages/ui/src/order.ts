import { type UseMutationOptions, useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useOneAtATime } from './one-at-a-time.ts';

/**
 * What a form or a dialog sends, and its answer: `useMutation`, one order at a time. Every order of the apps goes through
 * here. Whatever must happen before the next press counts (going on to another page) is awaited in `onSuccess`.
 */
export function useOrder<Answer, Order = void, Context = unknown>(
  options: UseMutationOptions<Answer, Error, Order, Context>,
) {
  const { mutate: send, mutateAsync: _, ...order } = useMutation(options);
  const oneAtATime = useOneAtATime(order.isPending);
  const mutate = useCallback<typeof send>((...sent) => oneAtATime(() => send(...sent)), [send, oneAtATime]);
  return { ...order, mutate };
}
