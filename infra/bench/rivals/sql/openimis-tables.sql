create table workers (worker text primary key);
create table vouchers (
  code uuid primary key,
  worker text not null references workers,
  assigned_date date,
  expiry_date date not null,
  status text not null,
  is_deleted boolean not null
);
create index on vouchers (worker);
