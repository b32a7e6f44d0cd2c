import type { FieldMessage } from '@frikort/ui/components/error-summary.tsx';
import { useEffect, useRef, useState } from 'react';
import type { FormProblem } from './field-problem.ts';
import { usePointerHeld } from './use-pointer-held.ts';

type Facts<Field extends string> = {
  /** All that is wrong now, the most telling first where a field has several. */
  problems: readonly FormProblem<Field>[];
  /** Whether a problem may be shown although the form has not been sent: the field has been left, or it is certain. */
  showEarly: (problem: FormProblem<Field>) => boolean;
  lineOf: (problem: FormProblem<Field>) => string;
};

export type ProblemMessages<Field extends string> = {
  messageOf: (field: Field) => string | undefined;
  /** For the error summary. */
  summary: { messages: readonly FieldMessage[]; attempt: number };
  /** The form was sent and these fields stopped it: the summary lists them and takes focus. */
  stop: (fields: readonly Field[]) => void;
};

/**
 * Which problems are shown, and where. At a field: once it has been left, or the form has been sent, and only as long
 * as it is wrong. In the summary: what stopped the last attempt; lines go as fields are mended, and none comes
 * while one types, for a new one would take the focus.
 */
export function useProblemMessages<Field extends string>({
  problems,
  showEarly,
  lineOf,
}: Facts<Field>): ProblemMessages<Field> {
  const [stopped, setStopped] = useState<{ attempt: number; fields: readonly Field[] }>({
    attempt: 0,
    fields: [],
  });
  const held = usePointerHeld();
  const shownEarly = useRef<ReadonlySet<Field>>(new Set());
  const early = held.current
    ? shownEarly.current
    : new Set(problems.filter(showEarly).map(({ field }) => field));
  useEffect(() => {
    shownEarly.current = early;
  });
  const messageOf = (field: Field): string | undefined => {
    const problem = problems.find((one) => one.field === field);
    if (problem === undefined) return undefined;
    return stopped.attempt > 0 || early.has(field) ? lineOf(problem) : undefined;
  };
  const messages = stopped.fields.flatMap((field) => {
    const message = messageOf(field);
    return message === undefined ? [] : [{ field, message }];
  });
  const allMended = stopped.fields.length > 0 && messages.length === 0;
  useEffect(() => {
    if (allMended) setStopped(({ attempt }) => ({ attempt, fields: [] }));
  }, [allMended]);
  return {
    messageOf,
    summary: { messages, attempt: stopped.attempt },
    stop: (fields) => setStopped(({ attempt }) => ({ attempt: attempt + 1, fields: [...new Set(fields)] })),
  };
}
