-- what happened at the doors is looked for among millions of looks
create index audit_event_kind on audit_event (authority, kind, number desc);
