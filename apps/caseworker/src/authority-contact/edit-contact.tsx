import type { FieldErrorCode } from '@frikort/domain/field-errors';
import { textLimits } from '@frikort/domain/text-limits';
import { ContactFacts } from '@frikort/ui/authority/contact-facts.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextArea, TextField } from '@frikort/ui/components/text-field.tsx';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { fieldErrorText } from '@frikort/ui/input-text';
import { type FormEvent, useState } from 'react';
import type { ReadContact } from '../queries/authority-contact.ts';
import type { ContactTexts } from './contact.da.ts';
import { type ContactField, contactFields, readContact } from './contact-form.ts';
import { useContactTexts } from './contact-texts.ts';
import { useContactForm } from './use-contact-form.ts';

const longest: Readonly<Record<ContactField, number>> = {
  phone: textLimits.phone,
  email: textLimits.email,
  webPage: textLimits.webPage,
  address: textLimits.address,

  openingHoursDa: textLimits.openingHours,
  openingHoursEn: textLimits.openingHours,
};

/** What is wrong with a field, in words that name it where it stands among others that may be wrong alike. */
function errorText(field: ContactField, code: FieldErrorCode, texts: ContactTexts): string {
  const hours = field === 'openingHoursDa' || field === 'openingHoursEn';
  if (hours && code === 'missing') return texts.bothLanguages;
  const text = fieldErrorText(code, longest[field]);
  return code === 'missing' || code === 'too-long' || code === 'cpr-shaped'
    ? `${texts[field]}: ${text}`
    : text;
}

/** The form itself; what is typed survives a reload and somebody else's change. */
export function EditContact({ read }: { read: ReadContact }) {
  const texts = useContactTexts();
  const { typed, type, save, busy, failure, saved, current, takeCurrent } = useContactForm(read);
  const [attempt, setAttempt] = useState(0);
  const { errors, contact } = readContact(typed);
  const messageOf = (field: ContactField) => {
    const code = attempt > 0 ? errors[field] : undefined;
    return code && errorText(field, code, texts);
  };
  const messages = contactFields.flatMap((field) => {
    const message = messageOf(field);
    return message === undefined ? [] : [{ field, message }];
  });
  const field = (name: ContactField) => ({
    id: name,
    label: texts[name],
    error: messageOf(name),
    value: typed[name],
    onChange: ({ target }: { target: { value: string } }) => type({ [name]: target.value }),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    if (contact === undefined) setAttempt(attempt + 1);
    else {
      setAttempt(0);
      save(contact);
    }
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary messages={messages} attempt={attempt} />
      {current !== undefined && (
        <Outcome kind="warning" heading={texts.outdated} of={current}>
          <p>{texts.outdatedText}</p>
          {current.contact !== null && <ContactFacts contact={current.contact} />}
          <p>
            <Button
              onClick={() => {
                takeCurrent();
                focusOnceDrawn(() => document.getElementById('phone'));
              }}
            >
              {texts.useCurrent}
            </Button>
          </p>
        </Outcome>
      )}
      <TextField {...field('phone')} type="tel" width="medium" autoComplete="off" />
      <TextField {...field('email')} optional hint={texts.emailHint} type="email" autoComplete="off" />
      <TextField {...field('webPage')} optional hint={texts.webPageHint} inputMode="url" autoComplete="off" />
      <TextArea {...field('address')} optional hint={texts.addressHint} rows={3} lang="da" />
      <TextArea {...field('openingHoursDa')} optional hint={texts.openingHoursHint} rows={2} lang="da" />
      <TextArea {...field('openingHoursEn')} optional rows={2} lang="en" />
      <section className="section-card" aria-labelledby="preview-heading">
        <h2 id="preview-heading" className="h4">
          {texts.preview}
        </h2>
        {contact === undefined ? <p>{texts.previewEmpty}</p> : <ContactFacts contact={contact} />}
      </section>
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
