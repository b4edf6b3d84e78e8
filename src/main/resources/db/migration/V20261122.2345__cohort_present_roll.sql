-- on which roll somebody is, or was last: of several the one begun last, then the one told last, in
-- whatever order the lists came
create function present_roll(of_authority text, of_person bigint)
returns table (school text, left_on date) language sql stable as $$
  select r.school, r.left_on
  from roll r
  join source s on s.authority = r.authority and s.id = r.source
  where r.authority = of_authority and r.person = of_person and r.superseded is null
  order by r.left_on is not null, r.since desc nulls last,
    case when s.as_at is null then s.at
      else least(s.at, (s.as_at + 1)::timestamp at time zone 'Europe/London') end desc,
    r.id desc
  limit 1
$$;
