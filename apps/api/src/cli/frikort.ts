import { auditExportCommand } from './audit-export.ts';
import { auditSealCommand } from './audit-seal.ts';
import { auditVerifyCommand } from './audit-verify.ts';
import { backupCommand, backupKeysCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import { checkRegistersCommand } from './check-registers.ts';
import type { Command } from './command.ts';
import { dispatch } from './dispatch.ts';
import { retireCommand, rotateCommand, statusCommand } from './keys.ts';
import { loginMessagesExportCommand } from './login-messages.ts';
import { migrateCommand } from './migrate.ts';
import { newKeysCommand } from './new-keys.ts';
import { restoreCommand } from './restore.ts';
import { retentionCommand } from './retention.ts';
import { endSessionsCommand } from './sessions.ts';
import { verifyCommand } from './verify.ts';

/*
 * `frikort`: what those who run the system do from a command line. Settings come from the environment, as the
 * API's do. Nothing secret and no CPR number is ever an argument: arguments stand in the shell's history and in
 * the list of processes.
 */
const commands: readonly Command[] = [
  migrateCommand,
  checkCommand,
  verifyCommand,
  auditVerifyCommand,
  auditExportCommand,
  auditSealCommand,
  newKeysCommand,
  statusCommand,
  rotateCommand,
  retireCommand,
  retentionCommand,
  backupCommand,
  backupKeysCommand,
  restoreCommand,
  checkRegistersCommand,
  endSessionsCommand,
  loginMessagesExportCommand,
];

process.exitCode = await dispatch(commands, process.argv.slice(2), (line) => console.error(line));
