-- who looked at whom and who changed what; only ever added to, each event sealed over the one before
create table audit_event (
  authority text        not null,
  number    bigint      not null,
  at        timestamptz not null,
  actor     text        not null,
  door      text        not null,
  kind      text        not null,
  person    bigint,
  records   integer     not null,
  what      text        not null,
  before    text        not null,
  after     text        not null,
  why       text        not null,
  seal      bytea       not null,
  primary key (authority, number)
);
create index audit_event_person on audit_event (authority, person, number desc) where person is not null;
create index audit_event_actor on audit_event (authority, actor, at);
select raise_wall('audit_event');
revoke update, delete on audit_event from onward_app;

-- a field as PostgreSQL's own binary form of rows has it: its length, then its bytes
create function audit_field(value text) returns bytea language sql stable
  return int4send(octet_length(value)) || convert_to(value, 'UTF8');

-- numbers and seals an event: the SHA-256 of the seal before and of every other field in order
create function audit_seal() returns trigger language plpgsql as $$
declare
  last_number bigint;
  last_seal   bytea;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit of ' || new.authority, 0));
  select number, seal into last_number, last_seal from audit_event
    where authority = new.authority order by number desc limit 1;
  new.number := coalesce(last_number, 0) + 1;
  new.seal := sha256(
    coalesce(last_seal, ''::bytea)
    || audit_field(new.authority)
    || int4send(8) || int8send(new.number)
    || int4send(8) || timestamptz_send(new.at)
    || audit_field(new.actor) || audit_field(new.door) || audit_field(new.kind)
    || case when new.person is null then int4send(-1) else int4send(8) || int8send(new.person) end
    || int4send(4) || int4send(new.records)
    || audit_field(new.what) || audit_field(new.before) || audit_field(new.after)
    || audit_field(new.why));
  if new.kind in ('LOOKED', 'LISTED', 'DOWNLOADED') then
    -- nobody waits for the disk to have looked; a crash of the machine may lose the last half second
    perform set_config('synchronous_commit', 'off', true);
  end if;
  return new;
end $$;
create trigger audit_sealed before insert on audit_event
  for each row execute function audit_seal();
