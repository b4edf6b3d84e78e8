-- what a decided row said, so that the decision can be read and taken back when its file is gone
alter table import_decision
  add identity text[]  not null default '{}',
  add sender   text    not null default '',
  add file     text    not null default '',
  add line     integer not null default 0;

-- what was said of a row while it waited: it is said again once its decision is taken back
alter table import_decided
  add problem     text not null default '',
  add column_name text not null default '',
  add value       text not null default '',
  add cure        text not null default '';
