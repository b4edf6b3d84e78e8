-- who was known and what was decided when a plan was made, as a print: while it is the same, whom a
-- row is about need not be asked again when the plan is carried out
alter table import_file add known text not null default '';
