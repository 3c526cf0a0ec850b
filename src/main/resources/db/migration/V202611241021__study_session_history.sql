-- Earlier states of study sessions and of their parts (Hibernate Envers).
create table study_session_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  kind text,
  status text,
  host_id uuid,
  held_on date,
  starts_at time,
  ends_at time,
  credit_hours numeric(4, 1),
  place text,
  topic text,
  chair_id uuid,
  presenter_id uuid,
  guest_presenter text,
  discussed boolean,
  discussion text,
  minutes text,
  turn_teaching text,
  case_guidance text,
  practice text,
  leader_comment text,
  recorded_by uuid,
  recorded_at timestamptz,
  cancelled_reason text,
  constraint study_session_history_pk primary key (id, revision),
  constraint study_session_history_revision_fk foreign key (revision) references revision (id)
);
create index study_session_history_revision_ix on study_session_history (revision);

create table study_session_host_history (
  revision bigint not null,
  revision_type smallint,
  session_id uuid not null,
  setordinal integer not null,
  host_id uuid,
  kind text,
  held_on date,
  status text,
  constraint study_session_host_history_revision_fk foreign key (revision) references revision (id)
);
create index study_session_host_history_session_ix on study_session_host_history (session_id, revision);
create index study_session_host_history_revision_ix on study_session_host_history (revision);

create table study_session_form_history (
  revision bigint not null,
  revision_type smallint,
  session_id uuid not null,
  form_code text not null,
  constraint study_session_form_history_pk primary key (session_id, revision, form_code),
  constraint study_session_form_history_revision_fk foreign key (revision) references revision (id)
);
create index study_session_form_history_revision_ix on study_session_form_history (revision);

create table study_session_regulation_history (
  revision bigint not null,
  revision_type smallint,
  session_id uuid not null,
  position integer not null,
  title text not null,
  constraint study_session_regulation_history_pk primary key (session_id, revision, position, title),
  constraint study_session_regulation_history_revision_fk foreign key (revision) references revision (id)
);
create index study_session_regulation_history_revision_ix on study_session_regulation_history (revision);

create table study_attendance_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  session_id uuid,
  person_id uuid,
  unit_id uuid,
  held_on date,
  state text,
  entitled_to_vote boolean,
  leave_reason text,
  leave_asked_at timestamptz,
  leave_decision text,
  leave_decided_by uuid,
  leave_decided_at timestamptz,
  made_up_on date,
  made_up_session_id uuid,
  dispute_reason text,
  disputed_at timestamptz,
  dispute_decision text,
  dispute_decided_by uuid,
  dispute_decided_at timestamptz,
  constraint study_attendance_history_pk primary key (id, revision),
  constraint study_attendance_history_revision_fk foreign key (revision) references revision (id)
);
create index study_attendance_history_session_ix on study_attendance_history (session_id, revision);
create index study_attendance_history_revision_ix on study_attendance_history (revision);
