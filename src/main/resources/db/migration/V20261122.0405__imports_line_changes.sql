-- what a row that changes something would change: field, before and after, three texts each
alter table import_line add column changes text[] not null default '{}';
