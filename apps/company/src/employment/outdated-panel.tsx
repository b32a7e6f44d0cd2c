import { Button } from '@frikort/ui/components/button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { Table } from '@frikort/ui/components/table.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { useTermsTexts } from '../terms/terms-texts.ts';
import { type TermsField, type TermsValues, textIn } from '../terms/terms-values.ts';
import { useEmploymentTexts } from './employment-texts.ts';
import type { Outdated } from './use-edit.ts';

type OutdatedPanelProps = { outdated: Outdated; typed: TermsValues; onUseSaved: () => void };

function useFieldName(): (field: TermsField) => string {
  const texts = useTermsTexts();
  return (field) => {
    switch (field) {
      case 'contact.name':
        return texts.contactPerson;
      case 'contact.email':
        return texts.email;
      case 'contact.phone':
        return texts.phone;
      default:
        return texts[field];
    }
  };
}

/** Someone else saved meanwhile: shows what is saved now beside what is typed, and lets the user go on. */
export function OutdatedPanel({ outdated, typed, onUseSaved }: OutdatedPanelProps) {
  const texts = useEmploymentTexts();
  const nameOf = useFieldName();
  const { form } = useUiMessages();
  const shown = (values: TermsValues, field: TermsField) => {
    const text = textIn(values, field);
    if (text === '') return texts.outdatedEmpty;
    return field === 'amount' ? `${text} ${form.currency}` : text;
  };
  const { current, fields } = outdated;
  return (
    <div className="outdated">
      <Outcome kind="warning" heading={texts.outdatedHeading} of={outdated}>
        <p>{texts.outdatedText}</p>
        {fields.length > 0 && (
          <Table
            caption={texts.outdatedCaption}
            captionHidden
            rows={fields}
            rowKey={(field) => field}
            columns={[
              { key: 'field', header: texts.outdatedField, rowHeader: true, cell: nameOf },
              {
                key: 'now',
                header: texts.outdatedNow,
                cell: (field) => shown(current, field),
              },
              {
                key: 'typed',
                header: texts.outdatedYours,
                cell: (field) => shown(typed, field),
              },
            ]}
          />
        )}
        <Button onClick={onUseSaved}>{texts.useCurrent}</Button>
      </Outcome>
    </div>
  );
}
