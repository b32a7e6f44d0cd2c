import { allowanceInput } from '@frikort/domain/operator-schemas';
import { TextField, type TextFieldProps } from '@frikort/ui/components/text-field.tsx';
import type { OperatorTexts } from './operator.da.ts';
import { useOperatorTexts } from './operator-texts.ts';

/** What is wrong with where an amount is said to stand: nobody enters one that stands nowhere (R1). */
export function sourceProblem(typed: string, texts: OperatorTexts['enterYear']): string | undefined {
  const read = allowanceInput.shape.source.unwrap().safeParse(typed);
  if (read.success) return undefined;
  return read.error.issues[0]?.message === 'missing' ? texts.sourceMissing : texts.sourceWrong;
}

/** Where the amount stands. */
export function SourceField(field: Pick<TextFieldProps, 'error' | 'value' | 'onChange'>) {
  const { enterYear: texts } = useOperatorTexts();
  return <TextField id="source" label={texts.source} hint={texts.sourceHint} autoComplete="off" {...field} />;
}
