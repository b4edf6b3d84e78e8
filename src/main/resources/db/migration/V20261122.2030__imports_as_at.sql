-- lists come in any order: of two statements the one of the list that was made later is right
alter table source add column as_at date;
alter table import_file add column as_at date;
