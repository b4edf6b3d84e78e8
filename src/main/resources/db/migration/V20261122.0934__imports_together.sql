-- the rows of a long file that speak of one thing, by line, 0 between two batches: a plan is made and
-- done a portion of the rows at a time, but the rows of a batch together
alter table import_file add column together integer[] not null default '{}';
