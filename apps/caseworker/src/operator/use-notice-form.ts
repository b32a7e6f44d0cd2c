import { present } from '@frikort/domain/present';
import { useRequestKey } from '@frikort/ui/attempt';
import { currentTime } from '@frikort/ui/current-time';
import { useDraft } from '@frikort/ui/drafts';
import { receiptState } from '@frikort/ui/receipt';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { noticeErrorText, noticeFields } from './notice-error-texts.ts';
import {
  type NoticeBegin,
  type NoticeErrors,
  type NoticeForm,
  newNoticeForm,
  readNotice,
} from './notice-form.ts';
import type { OperatorTexts } from './operator.da.ts';
import { useOperatorTexts } from './operator-texts.ts';
import { useChangeNotice, useEnterNotice } from './queries/change-notices.ts';

/** What a form of a notice is about: a new one, perhaps an answer to a disruption, or one that is edited. */
export type NoticeTask = NoticeBegin & { answersId?: string };

const fields = Object.entries(newNoticeForm('planned', new Date(0)));

/** A draft of this form: every field is there, and of its kind. */
function isNoticeForm(value: unknown): value is NoticeForm {
  if (typeof value !== 'object' || value === null) return false;
  const typed = new Map<string, unknown>(Object.entries(value));
  return fields.every(([field, blank]) => typeof typed.get(field) === typeof blank);
}

/** What is wrong, in words, as the form wants it. */
function worded(
  errors: NoticeErrors,
  typed: NoticeForm,
  texts: OperatorTexts['form'],
): FieldErrors<NoticeForm> {
  return Object.fromEntries(
    noticeFields.flatMap((field) => {
      const why = errors[field];
      if (why === undefined) return [];
      return [[field, { type: 'refused', message: noticeErrorText(field, why, typed, texts) }]];
    }),
  );
}

/** The form of a notice with its draft in the tab, and the order that it sends. */
export function useNoticeForm({ answersId, ...task }: NoticeTask) {
  const [begin] = useState<NoticeBegin>(task);
  const { initial, before } = begin;
  const texts = useOperatorTexts();
  const navigate = useNavigate();
  const keyOf = useRequestKey();
  const draft = useDraft(`notice:${before?.id ?? answersId ?? `new-${initial.kind}`}`, isNoticeForm);
  const enter = useEnterNotice();
  const change = useChangeNotice(before?.id ?? '');

  const resolver: Resolver<NoticeForm> = (typed) => {
    const reading = readNotice(typed, currentTime(), begin);
    return reading.ok
      ? { values: typed, errors: {} }
      : { values: {}, errors: worded(reading.errors, typed, texts.form) };
  };
  const form = useForm<NoticeForm>({
    defaultValues: draft.initial ?? initial,
    resolver,
    shouldFocusError: false,
  });
  const { subscribe, trigger, formState } = form;
  const { isSubmitted } = formState;
  // What is wrong is kept in words: another language has others.
  useEffect(() => {
    if (isSubmitted) void trigger();
  }, [texts, trigger]);
  const { save } = draft;
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => save(values) }),
    [subscribe, save],
  );

  const onSuccess = () => {
    draft.clear();
    void navigate({ to: '/drift/meddelelser', state: receiptState(before ? 'saved' : 'created') });
  };
  const submit = form.handleSubmit((typed) => {
    const reading = readNotice(typed, currentTime(), begin);
    if (!reading.ok) return;
    const { kind, ...content } = reading.input;
    if (before) return change.mutate(content, { onSuccess });
    const input = { kind, ...content, ...present({ answersId }) };
    enter.mutate({ input, key: keyOf(input) }, { onSuccess });
  });
  const order = before ? change : enter;
  return { form, submit, forget: draft.clear, busy: order.isPending, failure: order.error };
}
