-- what an account is there for; those who could sign in until now did everything
alter table account add roles text[] not null default '{}';
alter table account add partner text not null default '';
update account set roles = '{AUTHORITY_LEAD,DATA_MANAGER,ADMINISTRATOR}';
