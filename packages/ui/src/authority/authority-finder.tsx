import { municipalities } from '@frikort/domain/municipalities';
import { useState } from 'react';
import { Select } from '../components/choice.tsx';
import { AuthorityDetails } from './authority-details.tsx';
import { useAuthorityTexts } from './authority-texts.ts';

const byName = municipalities.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));

/** Whose municipality is looked for: one's own, or that of the citizen whom one is dealing with. */
export type Whose = 'own' | 'citizen';

/** Behind `FindAuthority`. */
export function AuthorityFinder({ whose }: { whose: Whose }) {
  const texts = useAuthorityTexts();
  const [code, setCode] = useState('');
  const chosen = municipalities.find((municipality) => municipality.code === code);
  return (
    <div className="find-authority">
      <Select
        label={texts.choose[whose]}
        hint={texts.chooseHint[whose]}
        value={code}
        onChange={({ target }) => setCode(target.value)}
      >
        <option value="">{texts.none}</option>
        {byName.map((municipality) => (
          <option key={municipality.code} value={municipality.code}>
            {municipality.name}
          </option>
        ))}
      </Select>
      <div aria-live="polite">{chosen && <AuthorityDetails authority={chosen} />}</div>
    </div>
  );
}
