-- the first three digits of the national identifiers a return was made with, to make it again
alter table prepared_return add column database_id text not null default '';
