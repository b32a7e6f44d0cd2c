import { noticeKinds } from '@frikort/domain/service-notice';
import { Checkbox, RadioGroup } from '@frikort/ui/components/choice.tsx';
import { TextArea, TextField } from '@frikort/ui/components/text-field.tsx';
import type { UseFormReturn } from 'react-hook-form';
import { MomentField } from './moment-field.tsx';
import type { NoticeField, NoticeForm } from './notice-form.ts';
import { useOperatorTexts } from './operator-texts.ts';

type FieldsProps = { form: UseFormReturn<NoticeForm> };

/** What the notice is about; what is entered keeps its kind. */
export function KindField({ form }: FieldsProps) {
  const texts = useOperatorTexts();
  return (
    <RadioGroup
      name="kind"
      label={texts.form.kind}
      options={noticeKinds.map((kind) => ({
        value: kind,
        label: texts.kinds[kind],
        hint: texts.kindHints[kind],
      }))}
      input={form.register('kind')}
    />
  );
}

/** Heading and text, in Danish and in English. */
export function TextFields({ form }: FieldsProps) {
  const { form: texts } = useOperatorTexts();
  const field = (name: 'titleDa' | 'textDa' | 'titleEn' | 'textEn') => ({
    id: name,
    label: texts[name],
    error: form.formState.errors[name]?.message,
    ...form.register(name),
  });
  return (
    <>
      <h2>{texts.danish}</h2>
      <TextField {...field('titleDa')} lang="da" autoComplete="off" />
      <TextArea {...field('textDa')} hint={texts.textHint} rows={3} lang="da" />
      <h2>{texts.english}</h2>
      <TextField {...field('titleEn')} lang="en" autoComplete="off" />
      <TextArea {...field('textEn')} rows={3} lang="en" />
    </>
  );
}

/** Begin, end, and from when it is shown. */
export function TimeFields({ form }: FieldsProps) {
  const { form: texts } = useOperatorTexts();
  const kind = form.watch('kind');
  const half = (name: NoticeField) => ({
    id: name,
    error: form.formState.errors[name]?.message,
    ...form.register(name),
  });
  const disruption = kind === 'disruption';
  return (
    <>
      <h2>{texts.when}</h2>
      <MomentField legend={texts.from[kind]} date={half('fromDate')} time={half('fromTime')} />
      {disruption && (
        <Checkbox
          id="endUnknown"
          label={texts.endUnknown}
          hint={texts.endUnknownHint}
          {...form.register('endUnknown')}
        />
      )}
      {!(disruption && form.watch('endUnknown')) && (
        <MomentField legend={texts.to[kind]} date={half('toDate')} time={half('toTime')} />
      )}
      <Checkbox id="showAtOnce" label={texts.showAtOnce} {...form.register('showAtOnce')} />
      {!form.watch('showAtOnce') && (
        <MomentField legend={texts.shownFrom} date={half('shownDate')} time={half('shownTime')} />
      )}
    </>
  );
}
