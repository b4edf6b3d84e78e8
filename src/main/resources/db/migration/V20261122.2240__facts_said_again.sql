-- who said again what stands already: taking the first back leaves it to them
create table said_again (
  authority text    not null,
  facts     text    not null,
  fact      bigint  not null,
  source    bigint  not null,
  line      integer not null
);
create index said_again_fact on said_again (authority, facts, fact);
select raise_wall('said_again');

-- whether a source takes another one back; and which came last
alter table source add column undoing boolean not null default false;
create index source_at on source (authority, at);
