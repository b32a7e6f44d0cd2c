import { Alert } from '@frikort/ui/components/alert.tsx';

/** What was just done, read out when the reader pauses; the place is there before there is anything to say. */
export function DoneMessage({ text }: { text: string | undefined }) {
  return (
    <div role="status">
      {text !== undefined && (
        <Alert kind="success">
          <p>{text}</p>
        </Alert>
      )}
    </div>
  );
}
