-- an authority is kept here from its first account on, before any list has come: its audit is
-- rooted and looked through, and its first administrator is offered their link again
create policy owner_reads on account for select to current_user using (true);
create or replace function kept_authorities() returns setof text
  language sql stable security definer set search_path = public, pg_temp as
  'select authority from source union select authority from import_file
   union select authority from account order by 1';
