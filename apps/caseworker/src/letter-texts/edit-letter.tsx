import {
  inBraces,
  type LetterKind,
  type LetterLanguage,
  type LetterText,
  letterLanguages,
  requiredPlaceholders,
} from '@frikort/domain/letter';
import { Button } from '@frikort/ui/components/button.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextArea, TextField } from '@frikort/ui/components/text-field.tsx';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { fieldErrorText } from '@frikort/ui/input-text';
import { type FormEvent, useState } from 'react';
import {
  letterTextQuery,
  type OwnLetterText,
  type ReadLetterText,
  saveLetterText,
} from '../queries/letter-texts.ts';
import { useVersionedForm } from '../versioned-form.ts';
import { InsertPlaceholder } from './insert-placeholder.tsx';
import {
  fieldsOf,
  isSame,
  isTypedOf,
  type LetterField,
  type LetterPartName,
  longest,
  mayBeKept,
  partsOf,
  readLetter,
  type TypedLetter,
  typedOf,
} from './letter-form.ts';
import { LetterPreview } from './letter-preview.tsx';
import type { LetterTextsTexts } from './letter-texts.da.ts';
import { useLetterTextsTexts } from './letter-texts-texts.ts';

function hintOf(kind: LetterKind, part: LetterPartName, texts: LetterTextsTexts): string {
  if (part === 'title') return texts.titleHint;
  if (part === 'complaint') return texts.complaintHint;
  const names = requiredPlaceholders[kind].map(inBraces).join(texts.and);
  return `${texts.bodyHint} ${texts.required({ names })}`;
}

const rows: Readonly<Record<LetterPartName, number>> = { title: 1, body: 16, complaint: 5 };

/** The form itself; what is typed survives a reload and somebody else's change. */
export function EditLetter({ kind, read }: { kind: LetterKind; read: ReadLetterText }) {
  const texts = useLetterTextsTexts();
  const form = useVersionedForm<TypedLetter, LetterText, OwnLetterText>({
    read,
    draft: { name: `letter-text:${kind}`, isTyped: isTypedOf(kind) },
    typedOf: ({ text }) => typedOf(kind, text),
    isSame,
    mayBeKept,
    queryKey: letterTextQuery(kind).queryKey,
    reread: (client) => client.fetchQuery({ ...letterTextQuery(kind), staleTime: 0 }),
    save: (text, etag) => saveLetterText(kind, text, etag),
  });
  const { typed, type, save, busy, failure, saved, current, takeCurrent } = form;
  const [attempt, setAttempt] = useState(0);
  const { errors, text } = readLetter(kind, typed);
  const messageOf = (field: LetterField, part: LetterPartName, language: LetterLanguage) => {
    const code = attempt > 0 ? errors[field] : undefined;
    return code && `${texts.nameOf({ part, language })}: ${fieldErrorText(code, longest[part])}`;
  };
  const messages = fieldsOf(kind).flatMap(({ field, part, language }) => {
    const message = messageOf(field, part, language);
    return message === undefined ? [] : [{ field, message }];
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    if (text === undefined) setAttempt(attempt + 1);
    else {
      setAttempt(0);
      save(text);
    }
  }

  const fieldFor = (part: LetterPartName, language: LetterLanguage) => {
    const field: LetterField = `${language}-${part}`;
    const shared = {
      id: field,
      label: texts.nameOf({ part, language }),
      hint: hintOf(kind, part, texts),
      error: messageOf(field, part, language),
      value: typed[field] ?? '',
      lang: language,
      onChange: ({ target }: { target: { value: string } }) => type({ [field]: target.value }),
    };
    if (part === 'title') return <TextField key={field} {...shared} autoComplete="off" />;
    return (
      <div key={field} className="letter-text">
        <TextArea {...shared} rows={rows[part]} />
        <InsertPlaceholder kind={kind} part={part} language={language} into={field} />
      </div>
    );
  };

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary messages={messages} attempt={attempt} />
      {current !== undefined && (
        <Outcome kind="warning" heading={texts.outdated} of={current}>
          <p>{texts.outdatedText}</p>
          <p>
            <Button
              onClick={() => {
                takeCurrent();
                focusOnceDrawn(() => document.getElementById('da-title'));
              }}
            >
              {texts.useCurrent}
            </Button>
          </p>
        </Outcome>
      )}
      {letterLanguages.map((language) => (
        <section key={language} aria-labelledby={`letter-${language}`}>
          <h2 id={`letter-${language}`}>{texts.language[language]}</h2>
          {partsOf(kind).map((part) => fieldFor(part, language))}
          <LetterPreview kind={kind} authority={read.value.authority} text={text} language={language} />
        </section>
      ))}
      <p>{texts.contactHint}</p>
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
