-- what an authority decides for itself, from a day on
create table guarantee_setting (
  authority  text    not null,
  since      date    not null,
  last_start text    not null, -- month and day in the January after the Guarantee: --01-10
  attempts   integer not null,
  channels   integer not null,
  primary key (authority, since)
);
