-- Dated settings, rules between elements, explanations, comments, moved deadlines, improvements, and readings to import.
create table indicator_setting (
  id uuid not null,
  code text not null,
  valid_from date not null,
  value text not null,
  source text not null,
  assumed boolean not null,
  version bigint not null,
  constraint indicator_setting_pk primary key (id),
  constraint indicator_setting_from_uk unique (code, valid_from)
);

create table validation_rule (
  id uuid not null,
  left_side text not null,
  comparison text not null,
  right_side text not null,
  retired boolean not null,
  version bigint not null,
  constraint validation_rule_pk primary key (id),
  constraint validation_rule_once_uk unique (left_side, comparison, right_side),
  constraint validation_rule_comparison_ck check (comparison in ('LE', 'LT', 'EQ', 'GE', 'GT'))
);

-- Why a rule that does not hold for a unit and a month is right all the same; the latest counts.
create table validation_explanation (
  id uuid not null,
  rule_id uuid not null,
  unit_id uuid not null,
  month date not null,
  text text not null,
  explained_by uuid not null,
  explained_by_name text not null,
  explained_at timestamptz not null,
  constraint validation_explanation_pk primary key (id),
  constraint validation_explanation_rule_fk foreign key (rule_id) references validation_rule (id),
  constraint validation_explanation_unit_fk foreign key (unit_id) references unit (id)
);
create index validation_explanation_unit_ix on validation_explanation (unit_id, month);
create index validation_explanation_rule_ix on validation_explanation (rule_id);

create table reading_comment (
  id uuid not null,
  element_id uuid not null,
  unit_id uuid not null,
  month date not null,
  text text not null,
  written_by uuid not null,
  written_by_name text not null,
  written_at timestamptz not null,
  constraint reading_comment_pk primary key (id),
  constraint reading_comment_element_fk foreign key (element_id) references data_element (id),
  constraint reading_comment_unit_fk foreign key (unit_id) references unit (id)
);
create index reading_comment_reading_ix on reading_comment (element_id, unit_id, month, written_at);
create index reading_comment_unit_ix on reading_comment (unit_id, month);

-- A deadline that was moved, in place of the one the working days give.
create table reporting_deadline (
  periodicity text not null,
  month date not null,
  due_on date not null,
  reason text not null,
  set_by_name text not null,
  set_at timestamptz not null,
  constraint reporting_deadline_pk primary key (periodicity, month),
  constraint reporting_deadline_month_ck check (extract(day from month) = 1),
  constraint reporting_deadline_due_ck check (due_on > month)
);

create table improvement (
  id uuid not null,
  indicator_id uuid not null,
  unit_id uuid not null,
  problem text not null,
  cause_kind text not null,
  cause text not null,
  measure text not null,
  owner_id uuid not null,
  due_on date not null,
  done_on date,
  effect text,
  model boolean not null,
  taken_from_id uuid,
  version bigint not null,
  constraint improvement_pk primary key (id),
  constraint improvement_indicator_fk foreign key (indicator_id) references indicator (id),
  constraint improvement_unit_fk foreign key (unit_id) references unit (id),
  constraint improvement_owner_fk foreign key (owner_id) references person (id),
  constraint improvement_taken_from_fk foreign key (taken_from_id) references improvement (id),
  constraint improvement_effect_ck check ((done_on is null) = (effect is null))
);
create index improvement_indicator_ix on improvement (indicator_id);
create index improvement_unit_ix on improvement (unit_id, due_on);
create index improvement_owner_ix on improvement (owner_id);
create index improvement_taken_from_ix on improvement (taken_from_id);

-- Checked rows waiting to be confirmed. Not worth a log: what is lost is uploaded again.
create unlogged table reading_staging (
  import_id uuid not null,
  row_number integer not null,
  element_id uuid not null,
  unit_id uuid not null,
  month date not null,
  state text not null,
  value numeric
);
create index reading_staging_ix on reading_staging (import_id, row_number);

create table indicator_setting_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  code text,
  valid_from date,
  value text,
  source text,
  assumed boolean,
  constraint indicator_setting_history_pk primary key (id, revision),
  constraint indicator_setting_history_revision_fk foreign key (revision) references revision (id)
);
create index indicator_setting_history_revision_ix on indicator_setting_history (revision);

create table validation_rule_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  left_side text,
  comparison text,
  right_side text,
  retired boolean,
  constraint validation_rule_history_pk primary key (id, revision),
  constraint validation_rule_history_revision_fk foreign key (revision) references revision (id)
);
create index validation_rule_history_revision_ix on validation_rule_history (revision);

create table improvement_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  indicator_id uuid,
  unit_id uuid,
  problem text,
  cause_kind text,
  cause text,
  measure text,
  owner_id uuid,
  due_on date,
  done_on date,
  effect text,
  model boolean,
  taken_from_id uuid,
  constraint improvement_history_pk primary key (id, revision),
  constraint improvement_history_revision_fk foreign key (revision) references revision (id)
);
create index improvement_history_revision_ix on improvement_history (revision);
