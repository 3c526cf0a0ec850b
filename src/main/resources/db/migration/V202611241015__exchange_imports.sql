-- Imports: who brought which file, what became of it.
create table import_run (
  id uuid not null,
  kind text not null,
  state text not null,
  file_name text not null,
  file_size bigint not null,
  sha256 text not null,
  uploaded_by uuid not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  rows_expected bigint not null,
  rows_read bigint not null default 0,
  new_count bigint not null default 0,
  changed_count bigint not null default 0,
  same_count bigint not null default 0,
  wrong_count bigint not null default 0,
  header text[],
  positions integer[],
  refusal text,
  refusal_arguments text[],
  touched_at timestamptz not null,
  settled_at timestamptz,
  settled_by_name text,
  constraint import_run_pk primary key (id)
);
create index import_run_uploaded_ix on import_run (uploaded_at desc, id desc);
create index import_run_kind_ix on import_run (kind, uploaded_at desc, id desc);
create index import_run_open_ix on import_run (state) where state in ('CHECKING', 'CHECKED', 'APPLYING');

-- Rows that cannot be taken, as in the file, and why; the first of them.
create table import_bad_row (
  import_id uuid not null,
  row_number integer not null,
  cells text[] not null,
  problems jsonb not null,
  constraint import_bad_row_pk primary key (import_id, row_number),
  constraint import_bad_row_import_fk foreign key (import_id) references import_run (id) on delete cascade
);

-- Records as they were before an import changed them.
create table import_undo (
  import_id uuid not null,
  before jsonb not null,
  constraint import_undo_import_fk foreign key (import_id) references import_run (id) on delete cascade
);
create index import_undo_import_ix on import_undo (import_id);

-- Checked rows waiting to be confirmed. Not worth a log: what is lost is uploaded again.
create unlogged table online_learning_staging (
  import_id uuid not null,
  row_number integer not null,
  person_id uuid not null,
  platform text not null,
  month date not null,
  hours numeric(7, 2) not null,
  points numeric(9, 2) not null
);
create index online_learning_staging_ix on online_learning_staging (import_id, row_number);
