-- people are found by any of their names, spelt about right
create extension if not exists pg_trgm;
alter table details add column names text generated always as (
  lower(forename || ' ' || preferred_forename || ' ' || surname || ' ' || former_surname)) stored;
create index details_names on details using gin (names gin_trgm_ops) where superseded is null;
create index details_born on details (authority, date_of_birth) where superseded is null;
