import { municipalities } from '@frikort/domain/municipalities';
import { Select } from '@frikort/ui/components/choice.tsx';
import { useState } from 'react';
import type { Citizen } from '../queries/citizen.ts';
import { OpeningDialog } from './opening-dialog.tsx';
import { useTransferTexts } from './transfer-texts.ts';
import { useKeptReason } from './use-kept-reason.ts';

const byName = municipalities.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));

type OfferDialogProps = { citizen: Citizen; onClose: () => void; onDone: () => void };

/** Offers a citizen to another municipality, with a reason (R19). */
export function OfferDialog({ citizen, onClose, onDone }: OfferDialogProps) {
  const { offer: texts, offerReasonHint } = useTransferTexts();
  const reason = useKeptReason(`transfer:${citizen.id}`, citizen.name);
  const [toAuthority, setToAuthority] = useState('');
  const [tried, setTried] = useState(false);
  return (
    <OpeningDialog
      title={texts.title({ name: citizen.name })}
      effects={texts.effects}
      reason={reason}
      reasonHint={offerReasonHint}
      confirm={texts.confirm}
      openingWith={(read) =>
        toAuthority === '' ? undefined : { citizenId: citizen.id, toAuthority, reason: read }
      }
      onTried={() => setTried(true)}
      onClose={() => {
        reason.forget();
        onClose();
      }}
      onDone={() => {
        reason.forget();
        onDone();
      }}
    >
      <Select
        id="transfer-to"
        label={texts.to}
        errorHeard="at-once"
        error={tried && toAuthority === '' ? texts.missing : undefined}
        value={toAuthority}
        onChange={({ target }) => setToAuthority(target.value)}
      >
        <option value="">{texts.choose}</option>
        {byName
          .filter(({ code }) => code !== citizen.authority.code)
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </Select>
    </OpeningDialog>
  );
}
