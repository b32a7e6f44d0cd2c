import { Alert } from '@frikort/ui/components/alert.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownInstant } from '@frikort/ui/format';
import { useConnected } from '@frikort/ui/shell/connection.tsx';
import { useCitizenTexts } from './citizen-texts.ts';

/** Without a connection: says so, and how old what one sees is. `fetchedAt` in milliseconds, 0 for never. */
export function ConnectionNotice({ fetchedAt }: { fetchedAt: number }) {
  const { offline } = useCitizenTexts();
  if (useConnected()) return null;
  const instant = shownInstant(new Date(fetchedAt).toISOString());
  return (
    <Alert kind="info" heading={offline.heading} announce>
      <p>
        <Unbroken>{fetchedAt === 0 ? offline.nothing : offline.stale({ instant })}</Unbroken>
      </p>
    </Alert>
  );
}
