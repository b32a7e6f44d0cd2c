import type { ReactNode } from 'react';
import { useOrder } from '../order.ts';
import { Button, type ButtonLook } from './button.tsx';
import type { IconName } from './icon.tsx';
import { ProblemAlert } from './state.tsx';

type DownloadButtonProps = {
  /** Fetches the file and saves it: `() => saveFile(call)`. */
  download: () => Promise<void>;
  /** What is said when it is saved. */
  done: string;
  look?: ButtonLook;
  icon?: IconName;
  /** In place of the usual words for a refusal. */
  problem?: (error: unknown) => ReactNode;
  children: ReactNode;
};

/** Fetches a file to save; says while it works, when it is done, and why it was refused. */
export function DownloadButton({
  download,
  done,
  look = 'secondary',
  icon = 'download',
  problem = (error) => <ProblemAlert error={error} />,
  children,
}: DownloadButtonProps) {
  const { mutate, isPending, isSuccess, error } = useOrder({ mutationFn: download });
  return (
    <div className="download">
      <Button look={look} icon={icon} busy={isPending} onClick={() => mutate()}>
        {children}
      </Button>
      <span role="status" className="download__done">
        {isSuccess && done}
      </span>
      {error !== null && problem(error)}
    </div>
  );
}
