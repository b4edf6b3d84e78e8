-- Onward does not start where a wall is missing: every table either stands inside the walls or says
-- in its comment why it does not.
do $$
declare
  missing text;
begin
  select string_agg(relname, ', ' order by relname) into missing
  from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and coalesce(obj_description(oid, 'pg_class'), '') not like 'outside the walls: _%'
    and not (relrowsecurity and relforcerowsecurity and exists (
      select from pg_policy
      where polrelid = pg_class.oid and polname = 'wall' and polcmd = '*' and polpermissive
        and pg_get_expr(polqual, polrelid) = '(authority = current_setting(''onward.authority''::text, true))'
        and pg_get_expr(polwithcheck, polrelid) = pg_get_expr(polqual, polrelid)));
  if missing is not null then
    raise exception 'These tables have no wall between authorities: %. Each one''s migration says "select raise_wall(''name'')", or why it needs none.', missing;
  end if;
  if exists (select from pg_roles
             where rolname = 'onward_app' and (rolsuper or rolbypassrls or rolcreaterole)) then
    raise exception 'The role onward_app can go through the walls: take from it SUPERUSER, BYPASSRLS and CREATEROLE.';
  end if;
  if exists (select from pg_class
             where relowner = 'onward_app'::regrole and relnamespace = 'public'::regnamespace) then
    raise exception 'The role onward_app owns tables, and so could take their walls down: give them to the owner of the database.';
  end if;
end $$;
