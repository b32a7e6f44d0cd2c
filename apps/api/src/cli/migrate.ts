import { readMigrationUrl } from '../config.ts';
import { migrate } from '../database/migrate.ts';

/* `frikort migrate`: brings the database of MIGRATION_DATABASE_URL up to date. */
const applied = await migrate(readMigrationUrl());
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
