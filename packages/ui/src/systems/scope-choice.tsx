import type { Scope } from '@frikort/domain/scopes';
import { CheckboxGroup, type CheckboxGroupProps } from '../components/choice.tsx';
import { useSystemsTexts } from './systems-texts.ts';
import './systems.scss';

type ScopeChoiceProps = Omit<CheckboxGroupProps<Scope>, 'options'> & { scopes: readonly Scope[] };

/** What a system is allowed, tick by tick, each with what it means. None is set beforehand. */
export function ScopeChoice({ scopes, ...rest }: ScopeChoiceProps) {
  const texts = useSystemsTexts();
  const options = scopes.map((scope) => ({
    value: scope,
    label: texts.scopes[scope].name,
    hint: texts.scopes[scope].text,
  }));
  return <CheckboxGroup {...rest} options={options} />;
}

/** The same as they were chosen, by name. */
export function ScopeList({ scopes }: { scopes: readonly Scope[] }) {
  const texts = useSystemsTexts();
  return (
    <ul className="plain-list nobullet-list">
      {scopes.map((scope) => (
        <li key={scope}>{texts.scopes[scope].name}</li>
      ))}
    </ul>
  );
}
