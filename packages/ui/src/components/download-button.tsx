import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { ProblemAlert } from './state.tsx';

type DownloadButtonProps = {
  /** Fetches the file and saves it: `() => saveFile(call)`. */
  download: () => Promise<void>;
  /** What is said when it is saved. */
  done: string;
  children: ReactNode;
};

/** Fetches a file to save; says while it works, when it is done, and why it was refused. */
export function DownloadButton({ download, done, children }: DownloadButtonProps) {
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: download });
  return (
    <div className="download">
      <Button icon="download" busy={isPending} onClick={() => mutate()}>
        {children}
      </Button>
      <span role="status" className="download__done">
        {isSuccess && done}
      </span>
      {error !== null && <ProblemAlert error={error} />}
    </div>
  );
}
