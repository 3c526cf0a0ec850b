-- Audit log, calendar, attachments, drafts.
create table audit_entry (
  id bigint not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  actor_name text not null,
  address text,
  event text not null,
  subject_type text,
  subject_id text,
  details text not null,
  previous_hash text not null,
  hash text not null,
  constraint audit_entry_pk primary key (id)
);
create index audit_entry_recorded_ix on audit_entry (recorded_at, id);
create index audit_entry_event_ix on audit_entry (event, recorded_at, id);
create index audit_entry_actor_ix on audit_entry (actor_id, recorded_at, id);
create index audit_entry_subject_ix on audit_entry (subject_type, subject_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
  for each statement execute function refuse_change();

create table calendar_day (
  day date not null,
  kind text not null,
  source text not null,
  constraint calendar_day_pk primary key (day),
  constraint calendar_day_kind_ck check (kind in ('OFF', 'WORK'))
);

create table attachment (
  id uuid not null,
  owner_type text not null,
  owner_id uuid not null,
  purpose text not null,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  content bytea,
  stored_at timestamptz not null,
  stored_by uuid,
  removed_at timestamptz,
  removed_by uuid,
  constraint attachment_pk primary key (id)
);
create index attachment_owner_ix on attachment (owner_type, owner_id) where removed_at is null;

-- What somebody has typed into a form and not sent yet.
create table draft (
  account_id uuid not null,
  form text not null,
  content text not null,
  saved_at timestamptz not null,
  constraint draft_pk primary key (account_id, form),
  constraint draft_account_fk foreign key (account_id) references account (id) on delete cascade
);
create index draft_saved_at_ix on draft (saved_at);
