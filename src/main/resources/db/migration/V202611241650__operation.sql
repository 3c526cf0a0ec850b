-- The last diagnosis of each examination, and the backups made and tried.
create table checkup_finding (
  key text not null,
  condition text not null,
  message_key text not null,
  arguments text[] not null,
  examined_at timestamptz not null,
  milliseconds bigint not null,
  constraint checkup_finding_pk primary key (key)
);

create table backup_record (
  id bigint generated always as identity,
  kind text not null,
  file_name text not null,
  sha256 text not null,
  record_count bigint not null,
  finished_at timestamptz not null,
  constraint backup_record_pk primary key (id),
  constraint backup_record_kind_ck check (kind in ('BACKUP', 'RESTORE_TEST'))
);
create index backup_record_kind_ix on backup_record (kind, finished_at desc);
