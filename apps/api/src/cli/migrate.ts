import { migrate } from '../database/migrate.ts';
import type { Command } from './command.ts';
import { readMigrationUrl } from './settings.ts';

/** `frikort migrate`: brings the database of MIGRATION_DATABASE_URL up to date. */
export const migrateCommand: Command = {
  name: 'migrate',
  about: 'brings the database of MIGRATION_DATABASE_URL up to date',
  usage: [],
  async run() {
    const applied = await migrate(readMigrationUrl());
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
    return 0;
  },
};
