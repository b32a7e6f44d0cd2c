import type pg from 'pg';

/* Taking a database back to how it was made, by its rows: making another one is a thousand files. */

/** Every table that holds rows itself, as a query of plpgsql. */
const tables = `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`;

/** Keeps the rows that a database was made with. */
export async function keepRows(superuser: pg.Client): Promise<void> {
  await superuser.query(`
    create schema as_made;
    do $$
    declare t record; filled boolean;
    begin
      for t in ${tables} loop
        execute format('select exists (select from public.%I)', t.name) into filled;
        if filled then execute format('create table as_made.%I as table public.%I', t.name, t.name); end if;
      end loop;
    end $$`);
}

/** Leaves the rows that were kept, and no other. Past the guards: it is the superuser who does it. */
export async function restoreRows(superuser: pg.Client): Promise<void> {
  await superuser.query(`
    set session_replication_role = replica;
    do $$
    declare t record;
    begin
      for t in ${tables} loop
        execute format('delete from only public.%I', t.name);
        if to_regclass(format('as_made.%I', t.name)) is not null then
          execute format('insert into public.%I select * from as_made.%I', t.name, t.name);
        end if;
      end loop;
    end $$`);
}
