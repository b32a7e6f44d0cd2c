import { useUiMessages } from '../messages.ts';

type LoadingProps = {
  label?: string | undefined;
  /** Where something else on the page says what has come. */
  quiet?: boolean;
};

/** Something is on its way. Waits a moment before it shows, so that quick answers do not flicker. */
export function Loading({ label, quiet = false }: LoadingProps) {
  const { state } = useUiMessages();
  return (
    <div className="loading" role={quiet ? undefined : 'status'}>
      <span className="spinner" aria-hidden="true" />
      <span className="loading__label">{label ?? state.loading}</span>
    </div>
  );
}
