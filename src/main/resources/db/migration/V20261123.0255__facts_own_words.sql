-- which of a statement's columns its source said itself, a bit for each in their order, where the
-- others were put together with what was known; null where it says all of it, also what is empty
alter table details add column own bigint;
alter table said_again add column own bigint;
