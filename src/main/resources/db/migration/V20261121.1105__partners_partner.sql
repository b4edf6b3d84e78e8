-- schools, colleges and providers from the public registers; the one table whose key does not begin
-- with an authority: the registers are public reference data that all authorities share, and hold
-- no person
create table partner (
  record       text    not null primary key,
  key          text    not null,
  name         text    not null,
  kind         text    not null,
  type         text    not null,
  authority    text    not null,
  urn          text    not null,
  ukprn        text    not null,
  dfe_number   text    not null,
  phase        text    not null,
  sixth_form   boolean,
  low_age      integer,
  high_age     integer,
  town         text    not null,
  postcode     text    not null,
  opened       date,
  closed       date,
  open         boolean not null,
  predecessors text[]  not null
);
