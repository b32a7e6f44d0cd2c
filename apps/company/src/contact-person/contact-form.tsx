import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { contactInput } from '@frikort/domain/schemas';
import { typedContact } from '@frikort/domain/typed-contact';
import { Button } from '@frikort/ui/components/button.tsx';
import { ContactPerson } from '@frikort/ui/components/contact-person.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { focusOnceDrawn } from '@frikort/ui/focus';
import type { FormEvent } from 'react';
import type { FormProblem } from '../terms/field-problem.ts';
import { useProblemLine } from '../terms/problem-line.ts';
import { ContactFields } from '../terms/terms-fields.tsx';
import { useProblemMessages } from '../terms/use-problem-messages.ts';
import { useContactTexts } from './contact-texts.ts';
import { type ContactValues, type ReadCompany, useContactForm } from './use-contact-form.ts';

type ContactField = 'contact.name' | 'contact.email' | 'contact.phone';

const contactKeys = ['name', 'email', 'phone'] as const;

function check({ contact }: ContactValues) {
  const read = contactInput.safeParse(typedContact(contact));
  const problems = fieldErrorsOf(read.error?.issues ?? []).flatMap(
    ({ path, code }): FormProblem<ContactField>[] => {
      const key = contactKeys.find((one) => one === path);
      if (key === undefined) return [];
      const field = `contact.${key}` as const;
      return [
        {
          field,
          why: code === 'missing' ? { kind: 'missing' } : { kind: 'form', code, typed: contact[key] },
        },
      ];
    },
  );
  return { problems, accepted: read.data };
}

/** The form itself; what is typed survives a reload and someone else's change. */
export function ContactForm({ read }: { read: ReadCompany }) {
  const texts = useContactTexts();
  const lineOf = useProblemLine();
  const { form, values, save, busy, failure, saved, current, takeCurrent } = useContactForm(read);
  const { problems, accepted } = check(values);
  const { messageOf, summary, stop } = useProblemMessages<ContactField>({
    problems,
    showEarly: ({ field }) => form.getFieldState(field, form.formState).isTouched,
    lineOf,
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    if (accepted === undefined) stop(problems.map(({ field }) => field));
    else save(accepted);
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary {...summary} />
      {current !== undefined && (
        <Outcome kind="warning" heading={texts.outdated} of={current}>
          <p>{texts.outdatedText}</p>
          {current !== null && <ContactPerson contact={current} headless />}
          <p>
            <Button
              onClick={() => {
                takeCurrent();
                focusOnceDrawn(() => document.getElementById('contact.name'));
              }}
            >
              {texts.useCurrent}
            </Button>
          </p>
        </Outcome>
      )}
      <p>{texts.onlyPrefill}</p>
      <ContactFields register={form.register} messageOf={messageOf} />
      {failure !== undefined && <ProblemAlert error={failure} />}
      {saved && (
        <Outcome>
          <p>{texts.saved}</p>
        </Outcome>
      )}
      <Button look="primary" type="submit" busy={busy} className="form-submit">
        {texts.save}
      </Button>
    </form>
  );
}
