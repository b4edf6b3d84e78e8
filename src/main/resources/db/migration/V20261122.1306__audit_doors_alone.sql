-- what happens at the doors is little among the looks: only it is found by this index, and looks,
-- of which there are millions, write nothing into it
drop index audit_event_kind;
create index audit_event_doors on audit_event (authority, number desc)
  where kind in
    ('SIGNED_IN', 'SIGNED_OUT', 'NOT_LET_IN', 'LOCKED', 'REFUSED', 'ACCESS', 'LOOKED_AT_MANY');
