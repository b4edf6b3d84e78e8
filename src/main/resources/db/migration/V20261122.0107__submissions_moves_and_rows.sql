-- what became of a prepared return: each move is kept with who made it, nothing is overwritten
create table return_move (
  authority text        not null,
  prepared  bigint      not null,
  number    integer     not null,
  state     text        not null,
  by_whom   text        not null,
  name      text        not null,
  reason    text        not null,
  at        timestamptz not null,
  primary key (authority, prepared, number)
);
-- every person of a prepared return with what tables and comparisons ask of them
create table prepared_row (
  authority       text    not null,
  prepared        bigint  not null,
  person          bigint  not null,
  reference       text    not null,
  cohort_status   text    not null,
  year_group      integer not null,
  activity        text    not null,
  lapsed          boolean not null,
  guarantee       text    not null,
  sex             text    not null,
  ethnicity       text    not null,
  plan            boolean not null,
  support         boolean not null,
  characteristics text[]  not null,
  primary key (authority, prepared, person)
);
