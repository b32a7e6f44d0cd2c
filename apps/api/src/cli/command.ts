/** What ends a command: 0 all is well, 1 something is wrong with what was looked at, 2 wrongly called. */
export type ExitCode = 0 | 1 | 2;

/** One of the things that `frikort` can do. */
export type Command = {
  /** Its words, as they are typed: `audit verify`. */
  readonly name: string;
  /** What it does, in a line. */
  readonly about: string;
  /** What may stand behind the name, a line each; empty when nothing may. */
  readonly usage: readonly string[];
  /**
   * @param args what was typed after the name
   * @throws UsageError when they make no sense, ConfigError when a setting is missing
   */
  readonly run: (args: readonly string[]) => Promise<ExitCode>;
};

/** The command was called in a way that makes no sense; the message says what would. */
export class UsageError extends Error {}
