-- who is signed in where; the authority is empty until somebody is
create table site_session (
  authority  text        not null default '',
  id         text        not null,
  user_name  text        not null default '',
  made       timestamptz not null,
  signed_in  timestamptz,
  seen       timestamptz not null,
  content    bytea       not null,
  primary key (id)
);
create index site_session_account on site_session (authority, user_name);
create index site_session_seen on site_session (seen);
comment on table site_session is
  'outside the walls: open sessions, found by the fingerprint of their name before it is known whose they are; gone half an hour after the last page';
