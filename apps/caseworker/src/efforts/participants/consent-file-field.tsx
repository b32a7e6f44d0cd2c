import { Field } from '@frikort/ui/components/field.tsx';
import { acceptedFiles, type ReadConsentFile, readChosenFile } from './consent-file.ts';
import { useParticipantTexts } from './participant-texts.ts';

type ConsentFileFieldProps = {
  read: ReadConsentFile | undefined;
  onRead: (read: ReadConsentFile | undefined) => void;
  optional?: boolean;
};

/** The field for the signed consent (R42): the file is read when it is chosen, and what is wrong with it told at once. */
export function ConsentFileField({ read, onRead, optional = false }: ConsentFileFieldProps) {
  const { form: texts } = useParticipantTexts();
  const error =
    read !== undefined && 'wrong' in read
      ? { 'too-large': texts.fileTooLarge, 'wrong-type': texts.fileWrongType }[read.wrong]
      : undefined;
  return (
    <Field
      id="consentFile"
      label={texts.file}
      hint={texts.fileHint}
      error={error}
      optional={optional}
      errorHeard="at-once"
    >
      {(aria) => (
        <input
          {...aria}
          type="file"
          accept={acceptedFiles}
          className="consent-file"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file === undefined) onRead(undefined);
            else void readChosenFile(file).then(onRead);
          }}
        />
      )}
    </Field>
  );
}
