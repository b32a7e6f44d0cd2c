import { ConfigError } from '../config-error.ts';
import { KeysDoNotFit } from '../database/key-marks.ts';
import { wordsForDatabaseFault } from '../database/plain-words.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';

/** The command whose words begin what was typed, and what is left; the one with most words when several do. */
function findCommand(
  commands: readonly Command[],
  typed: readonly string[],
): { command: Command; args: readonly string[] } | undefined {
  const fitting = commands
    .map((command) => ({ command, words: command.name.split(' ') }))
    .filter(({ words }) => words.every((word, place) => typed[place] === word))
    .toSorted((a, b) => b.words.length - a.words.length)[0];
  return fitting && { command: fitting.command, args: typed.slice(fitting.words.length) };
}

/** The list of commands, or of those that begin with a word. */
function usageOf(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, about, usage }) => [
    `  frikort ${name}`,
    `      ${about}`,
    ...usage.map((line) => `      ${line}`),
  ]);
  return ['Usage:', ...lines].join('\n');
}

/** Runs what was typed; what went wrong is said in a sentence, a fault of ours with its stack. */
export async function dispatch(
  commands: readonly Command[],
  typed: readonly string[],
  complain: (line: string) => void,
): Promise<ExitCode> {
  const found = findCommand(commands, typed);
  if (!found) {
    const asked = typed.find((word) => !word.startsWith('-'));
    const near = commands.filter(({ name }) => name.split(' ')[0] === asked);
    complain(usageOf(near.length > 0 ? near : commands));
    return typed.length === 0 || typed.includes('--help') ? 0 : 2;
  }
  if (found.args.includes('--help')) {
    complain(usageOf([found.command]));
    return 0;
  }
  try {
    return await found.command.run(found.args);
  } catch (error) {
    const fault = wordsForDatabaseFault(error);
    if (error instanceof UsageError) complain(`${error.message}\n\n${usageOf([found.command])}`);
    else if (error instanceof ConfigError || error instanceof KeysDoNotFit) complain(error.message);
    else if (fault !== undefined) complain(`The database cannot be used: ${fault}.`);
    else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}
