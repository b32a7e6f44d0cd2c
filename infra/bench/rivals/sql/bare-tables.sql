create table cards (
  card_number text primary key,
  allowance_oere int not null,
  used_oere int not null default 0,
  check (used_oere <= allowance_oere)
);
create table employments (
  id int generated always as identity primary key,
  card text not null references cards,
  start_date date not null,
  end_date date not null,
  amount_oere int not null,
  contact_name text not null,
  contact_email text not null,
  contact_phone text not null,
  status text not null,
  created_at timestamptz not null default now()
);
