with moved as (
  update cards set used_oere = used_oere + $2::int
  where card_number = $1 and used_oere + $2::int <= allowance_oere
  returning card_number
)
insert into employments (card, start_date, end_date, amount_oere, contact_name, contact_email, contact_phone, status)
select card_number, $3::date, $4::date, $2::int, $5, $6, $7, 'registered' from moved returning id
