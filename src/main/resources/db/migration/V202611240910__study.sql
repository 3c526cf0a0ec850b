-- Study sessions (学习活动), attendance, reflections, requirements, online learning, pledges.
create table study_session (
  id uuid not null,
  kind text not null,
  status text not null,
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
  discussion text,
  minutes text,
  turn_teaching text,
  case_guidance text,
  practice text,
  leader_comment text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  cancelled_reason text,
  version bigint not null,
  constraint study_session_pk primary key (id),
  constraint study_session_host_fk foreign key (host_id) references unit (id),
  constraint study_session_chair_fk foreign key (chair_id) references person (id),
  constraint study_session_presenter_fk foreign key (presenter_id) references person (id),
  constraint study_session_time_ck check (ends_at > starts_at),
  constraint study_session_hours_ck check (credit_hours between 0 and 24)
);
create index study_session_held_ix on study_session (held_on, id);
create index study_session_kind_ix on study_session (kind, held_on, id);
create index study_session_status_ix on study_session (status, kind, held_on, id) where status <> 'RECORDED';
create index study_session_search_ix on study_session using gin (search_grams(topic));

-- Every host of a session, the main one included. Kind, day and status are copied so that the sessions
-- of a host, newest first, come straight from an index whatever the size of the table.
create table study_session_host (
  session_id uuid not null,
  host_id uuid not null,
  kind text not null,
  held_on date not null,
  status text not null,
  constraint study_session_host_pk primary key (session_id, host_id),
  constraint study_session_host_session_fk foreign key (session_id) references study_session (id) on delete cascade,
  constraint study_session_host_host_fk foreign key (host_id) references unit (id)
);
create index study_session_host_held_ix on study_session_host (host_id, held_on, session_id) include (status);
create index study_session_host_kind_ix on study_session_host (host_id, kind, held_on, session_id) include (status);
create index study_session_host_status_ix on study_session_host (host_id, status, kind, held_on, session_id)
  where status <> 'RECORDED';

create table study_form (
  code text not null,
  name_zh text not null,
  name_en text not null,
  position integer not null,
  kind text,
  retired boolean not null default false,
  constraint study_form_pk primary key (code)
);

create table study_session_form (
  session_id uuid not null,
  form_code text not null,
  constraint study_session_form_pk primary key (session_id, form_code),
  constraint study_session_form_session_fk foreign key (session_id) references study_session (id) on delete cascade,
  constraint study_session_form_form_fk foreign key (form_code) references study_form (code)
);
create index study_session_form_form_ix on study_session_form (form_code);

-- Regulations studied, by title until the register of regulations links them.
create table study_session_regulation (
  session_id uuid not null,
  position integer not null,
  title text not null,
  constraint study_session_regulation_pk primary key (session_id, position),
  constraint study_session_regulation_session_fk foreign key (session_id)
    references study_session (id) on delete cascade
);

create table study_attendance (
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  unit_id uuid,
  held_on date not null,
  state text not null,
  entitled_to_vote boolean not null,
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
  constraint study_attendance_pk primary key (id),
  constraint study_attendance_person_uk unique (session_id, person_id),
  constraint study_attendance_session_fk foreign key (session_id) references study_session (id) on delete cascade,
  constraint study_attendance_person_fk foreign key (person_id) references person (id),
  constraint study_attendance_unit_fk foreign key (unit_id) references unit (id),
  constraint study_attendance_made_up_fk foreign key (made_up_session_id) references study_session (id)
);
create index study_attendance_person_ix on study_attendance (person_id, held_on, session_id);
create index study_attendance_made_up_ix on study_attendance (made_up_session_id);
create index study_attendance_unit_ix on study_attendance (unit_id, held_on);
create index study_attendance_leave_ix on study_attendance (leave_asked_at)
  where leave_asked_at is not null and leave_decision is null;
create index study_attendance_dispute_ix on study_attendance (disputed_at)
  where disputed_at is not null and dispute_decision is null;

create table reflection (
  id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  text text not null,
  handed_in_at timestamptz not null,
  comment text,
  commented_by uuid,
  commented_at timestamptz,
  version bigint not null,
  constraint reflection_pk primary key (id),
  constraint reflection_person_uk unique (session_id, person_id),
  constraint reflection_session_fk foreign key (session_id) references study_session (id),
  constraint reflection_person_fk foreign key (person_id) references person (id)
);
create index reflection_person_ix on reflection (person_id, handed_in_at desc);
create index reflection_handed_in_ix on reflection (handed_in_at desc, id desc);

-- How often a kind must happen for each host of a type. "assumed" marks what the bureau has to confirm.
create table study_requirement (
  id uuid not null,
  kind text not null,
  host_type text not null,
  period text not null,
  minimum integer not null,
  minimum_members integer not null default 0,
  valid_from date not null,
  valid_to date,
  source text not null,
  assumed boolean not null,
  version bigint not null,
  constraint study_requirement_pk primary key (id),
  constraint study_requirement_minimum_ck check (minimum > 0),
  constraint study_requirement_once_ex exclude using gist
    (kind with =, host_type with =, daterange(valid_from, valid_to) with &&)
);

create table online_learning (
  person_id uuid not null,
  platform text not null,
  month date not null,
  hours numeric(7, 2) not null,
  points numeric(9, 2) not null,
  import_id uuid,
  constraint online_learning_pk primary key (person_id, platform, month),
  constraint online_learning_person_fk foreign key (person_id) references person (id),
  constraint online_learning_month_ck check (extract(day from month) = 1)
);
create index online_learning_month_ix on online_learning (month, person_id, platform);
create index online_learning_import_ix on online_learning (import_id);

create table service_pledge (
  id uuid not null,
  person_id uuid not null,
  text text not null,
  pledged_on date not null,
  review_due_on date not null,
  reviewed_on date,
  review text,
  reviewed_by uuid,
  version bigint not null,
  constraint service_pledge_pk primary key (id),
  constraint service_pledge_person_fk foreign key (person_id) references person (id)
);
create index service_pledge_person_ix on service_pledge (person_id, pledged_on desc);
create index service_pledge_due_ix on service_pledge (review_due_on) where reviewed_on is null;
