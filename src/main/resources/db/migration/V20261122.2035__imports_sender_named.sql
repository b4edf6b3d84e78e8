-- who sent a file as it was written; sender stays the key, in small letters
alter table import_file add sender_name text not null default '';
