-- the application works as a role that owns nothing, so that no wall is its own to take down; the
-- database module makes the role before the migrations run
grant usage on schema public to onward_app;
grant select, insert, update, delete on all tables in schema public to onward_app;
grant usage on all sequences in schema public to onward_app;
revoke all on flyway_schema_history from onward_app;
alter default privileges in schema public grant select, insert, update, delete on tables to onward_app;
alter default privileges in schema public grant usage on sequences to onward_app;
do $$ begin
  execute format('grant temporary on database %I to onward_app', current_database());
end $$;

-- a table's rows are there for their own authority alone; a new table asks for this in its migration:
--   select raise_wall('table_name');
create function raise_wall(name regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  -- also for whoever owns the table
  execute format('alter table %s force row level security', name);
  execute format('create policy wall on %s'
    ' using (authority = current_setting(''onward.authority'', true))'
    ' with check (authority = current_setting(''onward.authority'', true))', name);
end $$;
revoke execute on function raise_wall from public;

-- a table without walls says why it needs none; the check after each migration asks for it
comment on table flyway_schema_history is
  'outside the walls: the migrations done, for the owner of the database alone';
comment on table partner is
  'outside the walls: the public registers of schools, colleges and providers; holds no person';
comment on table list_job is
  'outside the walls: work to be done, by authority and number of a list; holds no person';

select raise_wall(format('public.%I', table_name)::regclass)
from information_schema.columns
where table_schema = 'public' and column_name = 'authority' and table_name <> 'partner';

-- The exceptions, all of them:
-- 1. at the door, before it is known whose somebody is, an account is found by its name;
create policy door on account for select
  using (current_setting('onward.authority', true) = 'sign-in');
-- 2. which authorities are kept here at all, for the work of the night on one after the other.
create policy owner_reads on source for select to current_user using (true);
create policy owner_reads on import_file for select to current_user using (true);
create function kept_authorities() returns setof text
  language sql stable security definer set search_path = public, pg_temp as
  'select authority from source union select authority from import_file order by 1';
revoke execute on function kept_authorities from public;
grant execute on function kept_authorities to onward_app;
