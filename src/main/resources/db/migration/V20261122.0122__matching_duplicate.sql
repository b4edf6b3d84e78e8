-- pairs of people who may be one, each asked about once
create table duplicate (
  authority   text             not null,
  one         bigint           not null,
  other       bigint           not null,
  probability double precision not null,
  reason      text             not null,
  found       timestamptz      not null,
  decision    text             not null default '',
  decided_by  text             not null default '',
  decided     timestamptz,
  primary key (authority, one, other),
  check (one < other)
);
create index duplicate_open on duplicate (authority, probability desc, one, other)
  where decision = '';
-- up to which number everybody has been looked at
create table duplicate_looked (
  authority text   primary key,
  up_to     bigint not null
);
