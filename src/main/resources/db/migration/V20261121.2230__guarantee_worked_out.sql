-- the days for which everybody of a campaign was worked out: each decides until the next
create table guarantee_worked_out (
  authority text        not null,
  campaign  integer     not null,
  day       date        not null,
  learnt    timestamptz not null,
  primary key (authority, campaign, day)
);
