import {
  inBraces,
  type LetterKind,
  type LetterLanguage,
  type Placeholder,
  placeholdersOf,
} from '@frikort/domain/letter';
import { Button } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { typeInto } from '@frikort/ui/components/type-into';
import { useState } from 'react';
import type { LetterField, LetterPartName } from './letter-form.ts';
import { useLetterTextsTexts } from './letter-texts-texts.ts';

type InsertPlaceholderProps = {
  kind: LetterKind;
  part: LetterPartName;
  language: LetterLanguage;
  /** The field that it goes into, where the caret stands in it. */
  into: LetterField;
};

/** Puts what is filled in for each citizen into a text, so that nobody has to remember how it is written. */
export function InsertPlaceholder({ kind, part, language, into }: InsertPlaceholderProps) {
  const texts = useLetterTextsTexts();
  const choices = placeholdersOf(kind);
  const [chosen, setChosen] = useState<Placeholder>('navn');

  function insert(): void {
    const field = document.getElementById(into);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const { value, selectionStart, selectionEnd } = field;
    const placeholder = inBraces(chosen);
    typeInto(field, value.slice(0, selectionStart) + placeholder + value.slice(selectionEnd));
    field.focus();
    const after = selectionStart + placeholder.length;
    field.setSelectionRange(after, after);
  }

  return (
    <div className="letter-insert">
      <Select
        id={`${into}-placeholder`}
        label={texts.placeholder}
        value={chosen}
        onChange={({ target }) => setChosen(choices.find((name) => name === target.value) ?? 'navn')}
      >
        {choices.map((name) => (
          <option key={name} value={name}>
            {`${texts.placeholders[name]} ${inBraces(name)}`}
          </option>
        ))}
      </Select>
      <Button aria-label={texts.insertInto({ part, language })} onClick={insert}>
        {texts.insert}
      </Button>
    </div>
  );
}
