import { type CalendarDate, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { type Addressee, messagesOfEvents } from '@frikort/domain/message';
import { type SQL, sql } from 'drizzle-orm';
import { instant } from '../database/statement.ts';
import { editableOn } from '../rules/edit-window.ts';
import { littleIsLeft } from '../rules/little-left.ts';
import { mailboxNamed } from './mailbox.ts';

/** What is told of each event, and to whom: `(what, kind, addressee)`. */
const told: SQL = sql.join(
  messagesOfEvents.map(({ event, kind, to }) => sql`(${event}::text, ${kind}::text, ${to}::text)`),
  sql`, `,
);

/** What may have moved a balance. */
const movingEvents = ['employment-registered', 'employment-edited', 'employment-cancelled'];

const about = sql`citizen.id as citizen_id, event.employment_id`;
const nobody = sql`null::uuid, null::uuid`;

const responsible = sql`select ${responsibleFor(sql`citizen`)}, ${about}`;

const company = sql`select ${mailboxNamed('company', sql`employment.company_cvr`)}, ${about}
    from employments employment where employment.id = event.employment_id`;

/**
 * Of each addressee, the mailboxes, and the citizen and the employment that their messages are about, over `event` and
 * `citizen`.
 */
const addressed: Readonly<Record<Addressee, (today: CalendarDate) => SQL>> = {
  citizen: () => sql`select ${mailboxNamed('citizen', sql`citizen.id`)} as mailbox, ${about}`,
  'named-caseworker': () => sql`select ${mailboxNamed('caseworker', sql`event.caseworker_id`)}, ${about}`,
  opener: () => sql`select ${mailboxNamed('caseworker', sql`event.caseworker_id`)}, ${nobody}`,
  decider: () => sql`select ${mailboxNamed('authority', sql`event.authority_code`)}, ${nobody}`,
  responsible: () => responsible,
  'responsible-once-locked': (today) => sql`${responsible} where not exists (
    select from employments employment where employment.id = event.employment_id and ${editableOn(today)})`,
  company: () => company,
  'company-until-locked': (today) => sql`${company} and ${editableOn(today)}`,
  'employing-companies': (today) => sql`
    (select distinct on (employment.company_cvr) ${mailboxNamed('company', sql`employment.company_cvr`)}, citizen.id,
      employment.id
    from employments employment
    where employment.citizen_id = citizen.id and employment.status = 'registered'
      and employment.end_date >= ${today}::date
    order by employment.company_cvr, employment.end_date desc, employment.id)`,
};

/** The mailbox of whoever the row `citizen` is assigned to, else of the municipality. */
export function responsibleFor(citizen: SQL): SQL {
  return sql`coalesce(${mailboxNamed('caseworker', sql`${citizen}.assigned_caseworker_id`)},
    ${mailboxNamed('authority', sql`${citizen}.authority_code`)})`;
}

/**
 * The statement parts that tell people of the events of the CTE `taken`, each once (R35), up to `written`: what happened
 * to an employment or a frikort, and that little is left of a card, told anew only after it was otherwise.
 */
export function messagesInStatement(at: Date): SQL {
  const today = todayInCopenhagen(at);
  const mailboxes = sql.join(
    Object.entries(addressed).map(
      ([to, select]) => sql`select box.* from (${select(today)}) box where event.addressee = ${to}`,
    ),
    sql` union all `,
  );
  return sql`touched as (
      select event.*, told.kind, told.addressee
      from taken event join (values ${told}) told (what, kind, addressee) using (what)
    ), balances as (
      select card.citizen_id, card.year, ${littleIsLeft} as running_out
      from (select distinct citizen_id from taken where what = any(${sql.param(movingEvents)}::text[])) moved
        join cards card using (citizen_id)
      where card.year >= ${yearOf(today)}
    ), run_out as (
      insert into cards_running_out (citizen_id, year) select citizen_id, year from balances where running_out
      on conflict do nothing returning citizen_id, year
    ), recovered as (
      delete from cards_running_out card using balances
      where card.citizen_id = balances.citizen_id and card.year = balances.year and not balances.running_out
    ), news as (
      select box.mailbox, event.kind, box.citizen_id, box.employment_id, null::int as year, null::date as day,
        null::text as once_key, case when event.caseworker_id is null and event.what <> 'citizen-moved-here' then event.at else ${instant(at)} end as at
      from touched event
        join citizens citizen on citizen.id = event.citizen_id and citizen.anonymised_at is null
        cross join lateral (${mailboxes}) box
      union all
      select ${mailboxNamed('citizen', sql`citizen_id`)}, 'little-left', citizen_id, null, year, null, null, ${instant(at)}
      from run_out
    ), ${writingOf(at)}`;
}

/**
 * The statement parts that write the messages of the CTE `news` (mailbox, kind, citizen_id, employment_id, year, day,
 * once_key, at) and note for whom they are news: `written` has those that were not there yet.
 */
export function writingOf(at: Date): SQL {
  return sql`written as (
      insert into messages (id, mailbox, kind, at, citizen_id, employment_id, year, day, once_key)
      select gen_random_uuid(), mailbox, kind, at, citizen_id, employment_id, year, day, once_key from news
      on conflict (once_key) do nothing
      returning mailbox
    ), noted as (
      update message_addresses address set news_since = ${instant(at)}
      where address.status = 'working' and address.news_since is null
        and (address.own_mailbox in (select mailbox from written)
          or address.shared_mailbox in (select mailbox from written))
    )`;
}
