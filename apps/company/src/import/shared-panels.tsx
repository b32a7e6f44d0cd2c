import type { Contact } from '@frikort/domain/contact';
import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { contactInput } from '@frikort/domain/schemas';
import { typedContact } from '@frikort/domain/typed-contact';
import { Button } from '@frikort/ui/components/button.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { useState } from 'react';
import type { FormProblem } from '../terms/field-problem.ts';
import { useProblemLine } from '../terms/problem-line.ts';
import { ContactFields } from '../terms/terms-fields.tsx';
import { useTermsTexts } from '../terms/terms-texts.ts';
import { useImportTexts } from './import-texts.ts';
import type { ImportList } from './use-import-list.ts';

type ContactKey = keyof Contact;
type ContactField = `contact.${ContactKey}`;

const keyOf = (field: ContactField): ContactKey =>
  field === 'contact.name' ? 'name' : field === 'contact.email' ? 'email' : 'phone';

/** What is wrong with the contact person that rows share (R9). */
function contactProblems(contact: Contact): FormProblem<ContactField>[] {
  const read = contactInput.safeParse(typedContact(contact));
  return fieldErrorsOf(read.error?.issues ?? []).flatMap(({ path, code }): FormProblem<ContactField>[] => {
    if (path !== 'name' && path !== 'email' && path !== 'phone') return [];
    const why =
      code === 'missing'
        ? ({ kind: 'missing' } as const)
        : ({ kind: 'form', code, typed: contact[path] } as const);
    return [{ field: `contact.${path}`, why }];
  });
}

type ContactPanelProps = {
  contact: Contact;
  /** Whether any row has none of its own. */
  needed: boolean;
  onChange: (contact: Contact) => void;
};

/** The contact person of every row that has none: the company's own to begin with, open while something is missing. */
export function ContactPanel({ contact, needed, onChange }: ContactPanelProps) {
  const texts = useImportTexts();
  const lineOf = useProblemLine();
  const problems = needed ? contactProblems(contact) : [];
  const messageOf = (field: ContactField) => {
    const problem = problems.find((one) => one.field === field);
    return problem && lineOf(problem);
  };
  return (
    <div className="import-contact">
      <Details summary={texts.contact({ name: contact.name })} open={problems.length > 0}>
        <p>{texts.contactText}</p>
        <ContactFields
          messageOf={messageOf}
          register={(field) => ({
            value: contact[keyOf(field)],
            onChange: ({ target }: { target: HTMLInputElement }) =>
              onChange({ ...contact, [keyOf(field)]: target.value }),
          })}
        />
      </Details>
    </div>
  );
}

/** A period for all rows that have none. */
export function PeriodPanel({ list }: { list: ImportList }) {
  const texts = useImportTexts();
  const terms = useTermsTexts();
  const [startDate, setStartDate] = useState('');
  const [endDate, setEndDate] = useState('');
  const count = list.rows.filter(({ values }) => values.startDate === '' && values.endDate === '').length;
  if (count === 0) return null;
  return (
    <Details summary={texts.period}>
      <p>{texts.periodText({ count })}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          list.fillPeriod(startDate, endDate);
        }}
      >
        <div className="form-row">
          <DateField
            id="import-start"
            label={terms.startDate}
            value={startDate}
            onChange={({ target }) => setStartDate(target.value)}
          />
          <DateField
            id="import-end"
            label={terms.endDate}
            value={endDate}
            onChange={({ target }) => setEndDate(target.value)}
          />
        </div>
        <Button type="submit" className="form-submit">
          {texts.periodFill}
        </Button>
      </form>
    </Details>
  );
}
