import { Select, type SelectProps } from '@frikort/ui/components/choice.tsx';
import { useParticipantTexts } from './participant-texts.ts';

/** A choice of one of the words of a closed list; nothing is chosen beforehand. */
export function WordSelect<Value extends string>({
  words,
  ...select
}: Omit<SelectProps, 'children'> & { words: Readonly<Record<Value, string>> }) {
  const { form } = useParticipantTexts();
  return (
    <Select {...select}>
      <option value="">{form.choose}</option>
      {Object.entries<string>(words).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </Select>
  );
}
