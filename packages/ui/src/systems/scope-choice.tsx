import type { Scope } from '@frikort/domain/scopes';
import { useId } from 'react';
import { FieldErrorText } from '../components/field.tsx';
import { useSystemsTexts } from './systems-texts.ts';
import './systems.scss';

type ScopeChoiceProps = {
  /** The id of the first one, so that an error summary can lead there. */
  id: string;
  label: string;
  hint: string;
  error: string | undefined;
  scopes: readonly Scope[];
  chosen: readonly Scope[];
  onChoose: (chosen: readonly Scope[]) => void;
};

/** What a system is allowed, tick by tick, each with what it means. None is set beforehand. */
export function ScopeChoice({ id, label, hint, error, scopes, chosen, onChoose }: ScopeChoiceProps) {
  const texts = useSystemsTexts();
  const groupId = useId();
  const described = [`${groupId}-hint`, error !== undefined && `${groupId}-error`].filter(Boolean).join(' ');
  const without = (scope: Scope) => chosen.filter((other) => other !== scope);
  return (
    <div className={`form-group ${error === undefined ? '' : 'form-error'}`}>
      <fieldset aria-describedby={described}>
        <legend className="form-label">{label}</legend>
        <span className="form-hint" id={`${groupId}-hint`}>
          {hint}
        </span>
        {error !== undefined && <FieldErrorText id={`${groupId}-error`}>{error}</FieldErrorText>}
        {scopes.map((scope, position) => {
          const ownId = position === 0 ? id : `${groupId}-${scope}`;
          return (
            <div className="form-group-checkbox" key={scope}>
              <input
                type="checkbox"
                id={ownId}
                className="form-checkbox"
                checked={chosen.includes(scope)}
                onChange={({ target }) => onChoose([...without(scope), ...(target.checked ? [scope] : [])])}
                aria-describedby={`${ownId}-hint`}
              />
              <label htmlFor={ownId}>{texts.scopes[scope].name}</label>
              <span className="form-hint" id={`${ownId}-hint`}>
                {texts.scopes[scope].text}
              </span>
            </div>
          );
        })}
      </fieldset>
    </div>
  );
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
