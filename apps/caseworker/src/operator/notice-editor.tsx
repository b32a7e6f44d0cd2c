import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '@frikort/ui/components/button.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { noticeFields } from './notice-error-texts.ts';
import { KindField, TextFields, TimeFields } from './notice-fields.tsx';
import { NoticePreview } from './notice-preview.tsx';
import { useOperatorTexts } from './operator-texts.ts';
import { type NoticeTask, useNoticeForm } from './use-notice-form.ts';

type NoticeEditorProps = NoticeTask & {
  /** The disruption that a "back to normal" answers, by its heading. */
  answers?: string;
};

/** The form of a notice, with what users will see beside it. */
export function NoticeEditor({ answers, ...task }: NoticeEditorProps) {
  const { form: texts } = useOperatorTexts();
  const { form, submit, forget, busy, failure } = useNoticeForm(task);
  const { errors, submitCount } = form.formState;
  const messages = noticeFields.flatMap((field) => {
    const message = errors[field]?.message;
    return message === undefined ? [] : [{ field, message }];
  });
  const kindIsOpen = task.before === undefined && task.answersId === undefined;
  return (
    <div className="notice-editor">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ErrorSummary messages={messages} attempt={submitCount} />
        {answers !== undefined && (
          <Alert kind="info">
            <p>{texts.answers({ title: answers })}</p>
          </Alert>
        )}
        {kindIsOpen && <KindField form={form} />}
        <TextFields form={form} />
        <TimeFields form={form} />
        {failure !== null && <ProblemAlert error={failure} />}
        <ButtonGroup>
          <Button look="primary" type="submit" busy={busy}>
            {task.before ? texts.save : texts.publish}
          </Button>
          <ButtonLink to="/drift/meddelelser" onClick={forget}>
            {texts.dontSave}
          </ButtonLink>
        </ButtonGroup>
      </form>
      <NoticePreview form={form.watch()} />
    </div>
  );
}
