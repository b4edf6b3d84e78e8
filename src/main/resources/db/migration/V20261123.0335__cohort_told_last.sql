-- up to when a list tells that came at a moment and was made as at a day
create function told_until(came timestamptz, made date)
returns timestamptz language sql stable as $$
  select case when made is null then came
    else least(came, (made + 1)::timestamp at time zone 'Europe/London') end
$$;

-- on which roll somebody is, or was last: of several the one begun last, then the one told last, in
-- whatever order the lists came; who is back at a school is told of by the list that says so again
create or replace function present_roll(of_authority text, of_person bigint)
returns table (school text, left_on date) language sql stable as $$
  select r.school, r.left_on
  from roll r
  join source s on s.authority = r.authority and s.id = r.source
  where r.authority = of_authority and r.person = of_person and r.superseded is null
  order by r.left_on is not null, r.since desc nulls last,
    greatest(told_until(s.at, s.as_at), (
      select max(told_until(later.at, later.as_at))
      from said_again again
      join source later on later.authority = again.authority and later.id = again.source
      where again.authority = r.authority and again.facts = 'roll' and again.fact = r.id)) desc,
    r.id desc
  limit 1
$$;
