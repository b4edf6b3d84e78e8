-- who sent a file, what it says whatever it looks like, and until when its bytes are kept
alter table import_file
  add sender   text not null default '',
  add contents text not null default '',
  add erase_on date,
  alter content drop not null;
create index import_file_contents on import_file (authority, contents) where contents <> '';

-- what a row gives to know its person by, kept while a person must decide
alter table import_line
  add identity text[] not null default '{}',
  add print    text   not null default '';
create index import_line_waiting on import_line (authority, print)
  where outcome in ('REVIEW', 'UNMATCHED');

-- who a row is, as decided by a person; the print is that of what the row gives of its person
create table import_decision (
  authority text        not null,
  print     text        not null,
  choice    text        not null,
  person    bigint,
  source    bigint,
  by_whom   text        not null,
  at        timestamptz not null,
  primary key (authority, print)
);

-- the rows that a decision took in, each file's under a source of its own
create table import_decided (
  authority text    not null,
  import    bigint  not null,
  line      integer not null,
  print     text    not null,
  source    bigint,
  outcome   text    not null,
  primary key (authority, import, line)
);

-- who is on a school's roll and not on the roll it sent
create table import_missing (
  authority text   not null,
  import    bigint not null,
  person    bigint not null,
  school    text   not null,
  primary key (authority, import, person)
);

-- what a sender's headings and words mean; place is empty for a heading, else the column
create table import_meaning (
  authority text not null,
  sender    text not null,
  kind      text not null,
  place     text not null,
  said      text not null,
  means     text not null,
  primary key (authority, sender, kind, place, said)
);
