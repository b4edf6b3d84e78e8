-- where everybody of a campaign stands and stood, worked out from the facts: one row a spell
create table guarantee_status (
  authority        text        not null,
  campaign         integer     not null,
  person           bigint      not null,
  cohort           text        not null,
  code             text        not null,
  because          text        not null,
  guidance         text[]      not null,
  next             text        not null,
  met_by_september boolean     not null,
  used             text[]      not null,
  since            date        not null,
  until            date,       -- the first day on which it no longer held; null while it holds
  learnt           timestamptz not null,
  primary key (authority, campaign, person, since),
  check (until > since)
);
create unique index guarantee_status_stands on guarantee_status (authority, campaign, person)
  where until is null;
