-- the May counts of schools, to which the cohort's ledger balances
create table census_count (
  authority text    not null,
  source    bigint  not null,
  line      integer not null,
  school    text    not null,
  cohort    text    not null,
  count     integer not null,
  as_at     date    not null,
  primary key (authority, source, line)
);
