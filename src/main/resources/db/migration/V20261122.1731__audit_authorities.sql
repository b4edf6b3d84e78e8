-- an authority of which events alone are kept is looked through too: an event may have been moved
-- to where nothing else is. The first event of each is found in the key, however many there are.
create policy owner_reads on audit_event for select to current_user using (true);
create or replace function kept_authorities() returns setof text
  language sql stable security definer set search_path = public, pg_temp as $$
  with recursive audited as (
    select min(authority) as authority from audit_event
    union all
    select (select min(authority) from audit_event where authority > audited.authority)
    from audited where audited.authority is not null)
  select authority from source union select authority from import_file
  union select authority from account
  -- 000 is the site itself, and what is no code can be nobody's
  union select authority from audited where authority ~ '^\d{3}$' and authority <> '000'
  order by 1
$$;
