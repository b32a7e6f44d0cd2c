import { Alert } from '@frikort/ui/components/alert.tsx';
import { shownInstant } from '@frikort/ui/format';
import { useSyncExternalStore } from 'react';
import { useCitizenTexts } from './citizen-texts.ts';

function onConnectionChange(tell: () => void): () => void {
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
}

/** Without a connection: says so, and how old what one sees is. `fetchedAt` in milliseconds, 0 for never. */
export function ConnectionNotice({ fetchedAt }: { fetchedAt: number }) {
  const { offline } = useCitizenTexts();
  const connected = useSyncExternalStore(onConnectionChange, () => navigator.onLine);
  if (connected) return null;
  const instant = shownInstant(new Date(fetchedAt).toISOString());
  return (
    <Alert kind="info" heading={offline.heading} announce>
      <p>{fetchedAt === 0 ? offline.nothing : offline.stale({ instant })}</p>
    </Alert>
  );
}
