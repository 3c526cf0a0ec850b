-- Large sources of revenue: what is expected of a taxpayer by a day, and what came in.
create table large_source (
  id uuid not null,
  entry_key uuid not null,
  unit_id uuid not null,
  taxpayer_id uuid,
  name text not null,
  tax_code text not null,
  expected numeric(16, 2) not null,
  expected_on date not null,
  note text,
  paid numeric(16, 2) not null,
  paid_on date,
  version bigint not null,
  constraint large_source_pk primary key (id),
  constraint large_source_entry_uk unique (entry_key),
  constraint large_source_unit_fk foreign key (unit_id) references unit (id),
  constraint large_source_tax_fk foreign key (tax_code) references tax_type (code),
  constraint large_source_expected_ck check (expected > 0),
  constraint large_source_paid_ck check (paid >= 0 and (paid > 0) = (paid_on is not null))
);
create index large_source_list_ix on large_source (expected_on desc, id desc);
create index large_source_unit_ix on large_source (unit_id, expected_on desc, id desc);
create index large_source_tax_ix on large_source (tax_code, expected_on desc, id desc);
create index large_source_taxpayer_ix on large_source (taxpayer_id) where taxpayer_id is not null;

create table large_source_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  unit_id uuid,
  taxpayer_id uuid,
  name text,
  tax_code text,
  expected numeric(16, 2),
  expected_on date,
  note text,
  paid numeric(16, 2),
  paid_on date,
  constraint large_source_history_pk primary key (id, revision),
  constraint large_source_history_revision_fk foreign key (revision) references revision (id)
);
create index large_source_history_revision_ix on large_source_history (revision);
