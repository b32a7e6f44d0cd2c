update cards set used_oere = used from (
  select card, sum(amount_oere) as used from employments where status = 'registered' group by card
) sums where card = card_number
