import { todayInCopenhagen } from '@frikort/domain/calendar';
import { typedProductionUnit } from '@frikort/domain/cvr';
import { type DateBound, readPeriod } from '@frikort/domain/typed-date';
import { typedEmail, typedPhone } from '@frikort/domain/typed-number';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { LiveStatus, typingPauseMs } from '@frikort/ui/components/live-status.tsx';
import { AmountField, TextField } from '@frikort/ui/components/text-field.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { amountInput, dateInput } from '@frikort/ui/format';
import { readTypedAmount } from '@frikort/ui/typed-amount';
import { type ReactNode, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTermsTexts } from './terms-texts.ts';
import type { TermsField, TermsValues } from './terms-values.ts';

type FieldsProps = {
  form: UseFormReturn<TermsValues>;
  messageOf: (field: TermsField) => string | undefined;
};

function readDates(form: UseFormReturn<TermsValues>) {
  const { startDate, endDate } = form.getValues();
  const { start, end } = readPeriod(startDate, endDate, todayInCopenhagen(currentTime()));
  return { startDate: start, endDate: end };
}

/** On leaving a date: shows it as it was read (`3/4` becomes `03-04-2026`), so that a misreading is seen. */
function writeDate(form: UseFormReturn<TermsValues>, field: 'startDate' | 'endDate'): void {
  const read = readDates(form)[field];
  if (read.ok) form.setValue(field, dateInput(read.value));
}

/** Start and end, with what is to be said about them below. */
export function PeriodFields({ form, messageOf, children }: FieldsProps & { children?: ReactNode }) {
  const texts = useTermsTexts();
  const fromStart = (): DateBound => {
    const { startDate } = readDates(form);
    return { from: startDate.ok ? startDate.value : undefined };
  };
  return (
    <>
      <div className="form-row">
        <DateField
          id="startDate"
          label={texts.startDate}
          error={messageOf('startDate')}
          {...form.register('startDate', { onBlur: () => writeDate(form, 'startDate') })}
        />
        <DateField
          id="endDate"
          label={texts.endDate}
          hint={texts.endDateHint}
          error={messageOf('endDate')}
          bound={fromStart}
          {...form.register('endDate', { onBlur: () => writeDate(form, 'endDate') })}
        />
      </div>
      {children}
    </>
  );
}

type PayFieldProps = FieldsProps & {
  /** What the pay leaves on the card; said when one pauses, or else what is wrong with it. */
  outcome: string;
  /** Whether the summary lists what is wrong. */
  summarised: boolean;
  /** R5: the pay of this year alone is asked for, for a part of a split. */
  ofYear?: number | undefined;
  children?: ReactNode;
};

/** The pay, with the texts that prevent the known mistakes; the balance stands below. */
export function PayField({ form, messageOf, outcome, summarised, ofYear, children }: PayFieldProps) {
  const texts = useTermsTexts();
  const wrong = messageOf('amount');
  return (
    <>
      <AmountField
        id="amount"
        label={ofYear === undefined ? texts.amount : texts.amountInYear({ year: ofYear })}
        hint={
          <>
            {ofYear === undefined ? texts.amountHint : texts.amountInYearHint} {texts.amountNotKnown}
          </>
        }
        errorHeard={summarised ? 'on-leaving' : 'elsewhere'}
        error={wrong}
        {...form.register('amount', {
          onBlur: () => {
            const read = readTypedAmount(form.getValues('amount'));
            if (read.ok) form.setValue('amount', amountInput(read.value));
          },
        })}
      />
      <LiveStatus text={(summarised ? undefined : wrong) ?? outcome} pauseMs={typingPauseMs} />
      {children}
      <Alert kind="info" heading={texts.notToTax}>
        <p>{texts.notToTaxText}</p>
      </Alert>
    </>
  );
}

type ContactFieldName = 'contact.name' | 'contact.email' | 'contact.phone';

type ContactFieldsProps = {
  /** `register` of the form, whatever else the form holds. */
  register: (field: ContactFieldName) => object;
  messageOf: (field: ContactFieldName) => string | undefined;
};

/** Name, e-mail and phone of a contact person (R9). */
export function ContactFields({ register, messageOf }: ContactFieldsProps) {
  const texts = useTermsTexts();
  return (
    <>
      <TextField
        id="contact.name"
        label={texts.name}
        autoComplete="name"
        error={messageOf('contact.name')}
        {...register('contact.name')}
      />
      <TextField
        id="contact.email"
        type="email"
        label={texts.email}
        autoComplete="email"
        error={messageOf('contact.email')}
        shownAs={typedEmail}
        {...register('contact.email')}
      />
      <TextField
        id="contact.phone"
        type="tel"
        label={texts.phone}
        autoComplete="tel"
        width="medium"
        error={messageOf('contact.phone')}
        shownAs={typedPhone}
        {...register('contact.phone')}
      />
    </>
  );
}

/** P-number and the company's own reference: closed until wanted, and open while something in it is wrong. */
export function MoreFields({ form, messageOf }: FieldsProps) {
  const texts = useTermsTexts();
  const { productionUnit, reference } = form.getValues();
  const [open, setOpen] = useState(productionUnit !== '' || reference !== '');
  const unitMessage = messageOf('productionUnit');
  const referenceMessage = messageOf('reference');
  const wrong = unitMessage !== undefined || referenceMessage !== undefined;
  return (
    <details
      className="details more-fields"
      open={open || wrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="details-summary">
        <span className="details-summary-text">{texts.more}</span>
      </summary>
      <div className="details-text">
        <TextField
          id="productionUnit"
          label={texts.productionUnit}
          hint={texts.productionUnitHint}
          width="medium"
          inputMode="numeric"
          autoComplete="off"
          error={unitMessage}
          shownAs={typedProductionUnit}
          {...form.register('productionUnit')}
        />
        <TextField
          id="reference"
          label={texts.reference}
          hint={texts.referenceHint}
          autoComplete="off"
          error={referenceMessage}
          {...form.register('reference')}
        />
      </div>
    </details>
  );
}
