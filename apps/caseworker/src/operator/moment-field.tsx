import { DateField } from '@frikort/ui/components/date-field.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import type { ComponentProps } from 'react';
import { useOperatorTexts } from './operator-texts.ts';

type Half = ComponentProps<'input'> & { id: string; error?: string | undefined };

type MomentFieldProps = { legend: string; date: Half; time: Half };

/** A date and a time of day, side by side where there is room. */
export function MomentField({ legend, date, time }: MomentFieldProps) {
  const { form } = useOperatorTexts();
  return (
    <fieldset className="moment-field">
      <legend className="form-label">{legend}</legend>
      <div className="moment-field__halves">
        <DateField {...date} label={form.date} calendarLabel={legend} hint={form.dateHint} />
        <TextField
          {...time}
          label={form.time}
          hint={form.timeHint}
          width="short"
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
    </fieldset>
  );
}
