-- What was typed before texts were looked at: composed, without what is invisible or turns the text around, a blank for
-- a control character. Only rows in which something is wrong are written, and nobody else waits for them. A text of
-- which nothing would be left stays as it is, and so do history and log.
create function pg_temp.clean_lines(typed text) returns text language sql immutable
return coalesce(nullif(btrim(normalize(regexp_replace(regexp_replace(regexp_replace(typed,
  E'\r\n|[\r\x0b\x0c\u0085\u2028\u2029]', E'\n', 'g'),
  E'[\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc\U000e0000-\U000e0fff]', '', 'g'),
  E'[\x01-\x09\x0e-\x1f\u007f-\u009f\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]', ' ', 'g'), NFC), E' \n'), ''), typed);
--> statement-breakpoint
create function pg_temp.clean_line(typed text) returns text language sql immutable
return replace(pg_temp.clean_lines(typed), E'\n', ' ');
--> statement-breakpoint
update employments set contact_name = pg_temp.clean_line(contact_name),
  contact_email = pg_temp.clean_line(contact_email), contact_phone = pg_temp.clean_line(contact_phone)
where contact_name <> pg_temp.clean_line(contact_name) or contact_email <> pg_temp.clean_line(contact_email)
  or contact_phone <> pg_temp.clean_line(contact_phone);
--> statement-breakpoint
update companies set contact_name = pg_temp.clean_line(contact_name),
  contact_email = pg_temp.clean_line(contact_email), contact_phone = pg_temp.clean_line(contact_phone)
where contact_name <> pg_temp.clean_line(contact_name) or contact_email <> pg_temp.clean_line(contact_email)
  or contact_phone <> pg_temp.clean_line(contact_phone);
--> statement-breakpoint
update citizens set name = pg_temp.clean_line(name), status_reason = pg_temp.clean_lines(status_reason)
where name <> pg_temp.clean_line(name) or status_reason <> pg_temp.clean_lines(status_reason);
--> statement-breakpoint
update service_notices set title_da = pg_temp.clean_line(title_da), title_en = pg_temp.clean_line(title_en),
  text_da = pg_temp.clean_lines(text_da), text_en = pg_temp.clean_lines(text_en)
where title_da <> pg_temp.clean_line(title_da) or title_en <> pg_temp.clean_line(title_en)
  or text_da <> pg_temp.clean_lines(text_da) or text_en <> pg_temp.clean_lines(text_en);
--> statement-breakpoint
-- R8: where two references of a company become one, one of them is composed and the other stays as it is: both were
-- accepted, and nothing the company wrote is lost.
do $$
declare
  found record;
begin
  for found in select id, pg_temp.clean_line(reference) as clean from employments
    where reference <> pg_temp.clean_line(reference) order by created_at, id
  loop
    begin
      update employments set reference = found.clean where id = found.id;
    exception when unique_violation then null;
    end;
  end loop;
end
$$;
