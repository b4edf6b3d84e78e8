-- who may sign in; the password only as an Argon2 hash
create table account (
  authority     text        not null,
  user_name     text        not null,
  full_name     text        not null,
  password_hash text        not null,
  added         timestamptz not null,
  primary key (authority, user_name)
);
create unique index account_user_name on account (user_name);
