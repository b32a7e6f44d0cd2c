import { effortCategoryInput } from '@frikort/domain/effort-schemas';
import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { textLimits } from '@frikort/domain/text-limits';
import { useRequestKey } from '@frikort/ui/attempt';
import { Button } from '@frikort/ui/components/button.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { fieldErrorText } from '@frikort/ui/input-text';
import { useLanguage } from '@frikort/ui/language';
import { useUiMessages } from '@frikort/ui/messages';
import { type FormEvent, useState } from 'react';
import { type EffortCategory, useEffortOrder } from '../queries/efforts.ts';
import { changeCategory, enterCategory } from '../queries/operator-efforts.ts';
import { useOperatorEffortTexts } from './operator-effort-texts.ts';

type Name = EffortCategory['name'];

type CategoryDialogProps = {
  /** The category that is named anew; a new one when left out. */
  category?: EffortCategory;
  onClose: () => void;
  onDone: (category: EffortCategory) => void;
};

/** The name of a category in both languages, new or put right (R41). */
export function CategoryDialog({ category, onClose, onDone }: CategoryDialogProps) {
  const { categoryPage: texts } = useOperatorEffortTexts();
  const { dialog } = useUiMessages();
  const language = useLanguage();
  const keyOf = useRequestKey();
  const [typed, setTyped] = useState<Name>(category?.name ?? { da: '', en: '' });
  const [tried, setTried] = useState(false);
  const order = useEffortOrder((name: Name) =>
    category === undefined ? enterCategory(name, keyOf(name)) : changeCategory(category.id, { name }),
  );
  const read = effortCategoryInput.safeParse({ name: typed });
  const wrong = tried ? fieldErrorsOf(read.error?.issues ?? []) : [];

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setTried(true);
    if (read.success) order.mutate(read.data.name, { onSuccess: onDone });
  }

  const field = (name: keyof Name) => {
    const error = wrong.find(({ path }) => path === `name.${name}`);
    return {
      id: `category-${name}`,
      label: texts[name],
      lang: name,
      autoComplete: 'off',
      errorHeard: 'at-once' as const,
      error: error && fieldErrorText(error.code, textLimits.effortCategory, typed[name]),
      value: typed[name],
      onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
    };
  };
  return (
    <Dialog
      title={category === undefined ? texts.addTitle : texts.renameTitle({ name: category.name[language] })}
      onClose={onClose}
      consequence={<p>{category === undefined ? texts.addText : texts.renameText}</p>}
      refusal={order.error !== null && <ProblemAlert error={order.error} />}
      actions={
        <>
          <Button look="primary" busy={order.isPending} onClick={() => submit()}>
            {texts.save}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <TextField {...field('da')} />
        <TextField {...field('en')} />
      </form>
    </Dialog>
  );
}
