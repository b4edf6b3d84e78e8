-- authenticator apps: the shared key, and the last time step used, so that no code opens twice
create table authenticator (
  authority text   not null,
  user_name text   not null,
  key       bytea  not null,
  last_step bigint not null default 0,
  added     timestamptz not null,
  primary key (authority, user_name),
  foreign key (authority, user_name) references account on delete cascade
);
-- passkeys: public keys alone
create table passkey (
  authority      text        not null,
  id             text        not null,
  user_name      text        not null,
  label          text        not null,
  public_key     bytea       not null,
  attestation    bytea       not null,
  client_data    bytea       not null,
  signature_count bigint     not null,
  backup_eligible boolean    not null,
  backed_up      boolean     not null,
  transports     text[]      not null,
  added          timestamptz not null,
  last_used      timestamptz not null,
  primary key (authority, id),
  foreign key (authority, user_name) references account on delete cascade
);
-- links that open once: only their hash is kept
create table one_time_link (
  authority text        not null,
  hash      text        not null,
  user_name text        not null,
  purpose   text        not null,
  made_by   text        not null,
  made      timestamptz not null,
  expires   timestamptz not null,
  used      timestamptz,
  primary key (authority, hash),
  foreign key (authority, user_name) references account on delete cascade
);
-- wrong tries of the installation, before it is known whose they are: a hash of the user name or
-- of the address of the machine, never the name itself
create table sign_in_try (
  authority text        not null default '',
  key       text        not null,
  tries     integer     not null,
  first     timestamptz not null,
  locked    timestamptz,
  primary key (authority, key)
);
select raise_wall('authenticator');
select raise_wall('passkey');
select raise_wall('one_time_link');
comment on table sign_in_try is
  'outside the walls: wrong tries to sign in, by fingerprint alone, before it is known whose they are; holds no person';
