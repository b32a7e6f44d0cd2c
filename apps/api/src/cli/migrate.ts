import { migrate } from '../database/migrate.ts';

/** `frikort migrate`: brings the database of MIGRATION_DATABASE_URL up to date. */
const url = process.env.MIGRATION_DATABASE_URL;
if (!url) throw new Error('MIGRATION_DATABASE_URL must be set to a login that may change the structure');
const applied = await migrate(url);
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
