import { municipalities, municipalityByCode } from '@frikort/domain/municipalities';
import { FunctionButton } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { useOperatorEffortTexts } from './operator-effort-texts.ts';

const byName = municipalities.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));

type MembersProps = {
  codes: readonly string[];
  onChoose: (codes: readonly string[]) => void;
  error?: string | undefined;
};

/** The municipalities of an organisation: chosen from the list one at a time, taken away again by a press. */
export function Members({ codes, onChoose, error }: MembersProps) {
  const { form: texts } = useOperatorEffortTexts();
  return (
    <>
      <Select
        id="members"
        label={texts.members}
        hint={texts.membersHint}
        error={error}
        value=""
        onChange={({ target }) => onChoose([...codes, target.value])}
      >
        <option value="">{texts.addMember}</option>
        {byName
          .filter(({ code }) => !codes.includes(code))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </Select>
      {codes.length > 0 && (
        <ul className="chosen-members nobullet-list" aria-live="polite">
          {codes.map((code) => {
            const name = municipalityByCode(code)?.name ?? code;
            return (
              <li key={code}>
                {name}
                <FunctionButton icon="close" onClick={() => onChoose(codes.filter((one) => one !== code))}>
                  <span className="sr-only">{texts.removeMember({ name })}</span>
                </FunctionButton>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
