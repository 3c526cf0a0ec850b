-- Sessions as an import sees them: those called off may be planned anew.
create view study_session_on_list as
  select id, kind, host_id, held_on, starts_at, ends_at, credit_hours, place, topic, chair_id, presenter_id,
    guest_presenter, discussed, status, version
  from study_session where status <> 'CANCELLED';

create unlogged table study_session_staging (
  import_id uuid not null,
  row_number integer not null,
  kind text not null,
  host_id uuid not null,
  held_on date not null,
  starts_at time not null,
  ends_at time not null,
  credit_hours numeric(4, 1) not null,
  place text not null,
  topic text not null,
  chair_id uuid,
  presenter_id uuid,
  guest_presenter text,
  discussed boolean not null,
  version bigint
);
create index study_session_staging_ix on study_session_staging (import_id, row_number);
