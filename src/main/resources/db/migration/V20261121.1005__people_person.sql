-- one row a person, never removed; the number is half of the national identifier
create sequence person_number;
create table person (
  authority text   not null,
  id        bigint not null,
  source    bigint not null,
  primary key (authority, id)
);
