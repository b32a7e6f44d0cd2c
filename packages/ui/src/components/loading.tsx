import { useUiMessages } from '../messages.ts';

/** Something is on its way. Waits a moment before it shows, so that quick answers do not flicker. */
export function Loading({ label }: { label?: string }) {
  const { state } = useUiMessages();
  return (
    <div className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      <span className="loading__label">{label ?? state.loading}</span>
    </div>
  );
}
