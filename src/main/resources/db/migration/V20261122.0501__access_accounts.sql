-- an account's state: shut or open, how it proves itself, when it last came
alter table account add mail text not null default '';
alter table account add disabled timestamptz;
alter table account add second_factor_waived boolean not null default false;
alter table account add last_signed_in timestamptz;
-- who the council's own sign-in says it is; empty until it first comes that way
alter table account add council_subject text not null default '';
