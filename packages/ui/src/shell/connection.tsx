import { useSyncExternalStore } from 'react';
import { Alert } from '../components/alert.tsx';
import { useUiMessages } from '../messages.ts';

function onConnectionChange(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

/** Whether the browser believes that it is connected. */
export function useConnected(): boolean {
  return useSyncExternalStore(
    onConnectionChange,
    () => navigator.onLine,
    () => true,
  );
}

/** Without a connection: says so above the page, and that nothing typed is lost. */
export function OfflineNotice() {
  const { state } = useUiMessages();
  if (useConnected()) return null;
  return (
    <div className="container notices">
      <Alert kind="info" heading={state.unreachable} announce>
        <p>{state.offlineText}</p>
      </Alert>
    </div>
  );
}
