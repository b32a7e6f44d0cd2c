import { Button } from '@frikort/ui/components/button.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { handOver } from '@frikort/ui/download';
import { shownDate } from '@frikort/ui/format';
import { useState } from 'react';
import { useEffortOrder } from '../../queries/efforts.ts';
import {
  fileConsent,
  type Participant,
  type ParticipantPlace,
  readConsentFile,
} from '../../queries/participants.ts';
import { type ReadConsentFile, savedFile } from './consent-file.ts';
import { ConsentFileField } from './consent-file-field.tsx';
import { useParticipantTexts } from './participant-texts.ts';

type ConsentSectionProps = { place: ParticipantPlace; consent: NonNullable<Participant['consent']> };

/** The consent of a participant, and the signed file, which is kept encrypted (R42). */
export function ConsentSection({ place, consent }: ConsentSectionProps) {
  const { participant: texts } = useParticipantTexts();
  const [file, setFile] = useState<ReadConsentFile>();
  const keep = useEffortOrder((content: string) => fileConsent(place, content));
  const { signedOn, assuredBy, textVersion, hasFile } = consent;
  return (
    <section aria-labelledby="consent-heading">
      <h2 id="consent-heading">{texts.consentHeading}</h2>
      <p>
        <Unbroken>{texts.consent({ date: shownDate(signedOn), by: assuredBy })}</Unbroken>{' '}
        {texts.version({ version: textVersion })}.
      </p>
      <p>{hasFile ? texts.hasFile : texts.noFile}</p>
      {hasFile && (
        <p>
          <DownloadButton
            download={async () => handOver(savedFile(await readConsentFile(place)))}
            done={texts.fileDone}
          >
            {texts.seeFile}
          </DownloadButton>
        </p>
      )}
      {keep.isSuccess && (
        <Outcome of={keep.data}>
          <p>{texts.fileKept}</p>
        </Outcome>
      )}
      <ConsentFileField read={file} onRead={setFile} />
      {keep.error !== null && <ProblemAlert error={keep.error} />}
      <p>
        <Button
          busy={keep.isPending}
          onClick={() => {
            if (file !== undefined && 'content' in file) keep.mutate(file.content);
            else document.getElementById('consentFile')?.focus();
          }}
        >
          {hasFile ? texts.replaceFile : texts.addFile}
        </Button>
      </p>
    </section>
  );
}
