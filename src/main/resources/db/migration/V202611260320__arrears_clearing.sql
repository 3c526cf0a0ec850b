-- What is done to clear arrears: plans, measures, notes. Days that the law leaves to the bureau are dated data.
create table arrears_term (
  code text not null,
  valid_from date not null,
  days integer not null,
  source text not null,
  assumed boolean not null,
  constraint arrears_term_pk primary key (code, valid_from),
  constraint arrears_term_code_ck check (code in ('EXHORTATION', 'PLAN_GRACE', 'FOLLOW_UP', 'REMINDER', 'INSTALMENT_SOON')),
  constraint arrears_term_days_ck check (days >= 0)
);
insert into arrears_term (code, valid_from, days, source, assumed) values
  ('EXHORTATION', '2001-05-01', 10, '行政强制法第三十五条未规定税务机关自行强制执行的催告期限，按十个工作日', true),
  ('PLAN_GRACE', '2001-05-01', 15, '本局清缴计划管理惯例', true),
  ('FOLLOW_UP', '2001-05-01', 10, '本局清缴工作惯例，按工作日', true),
  ('REMINDER', '2001-05-01', 15, '本局催缴工作惯例', true),
  ('INSTALMENT_SOON', '2001-05-01', 7, '本局催缴工作惯例', true);

-- A clearing plan (清缴计划) is never changed: another one takes its place and names it, once.
create table arrears_plan (
  id uuid not null,
  case_id uuid not null,
  agreed_on date not null,
  basis text not null,
  document text,
  note text,
  replaces_id uuid,
  reason text,
  entry_key uuid not null,
  entered_at timestamptz not null,
  entered_by uuid not null,
  constraint arrears_plan_pk primary key (id),
  constraint arrears_plan_entry_uk unique (entry_key),
  constraint arrears_plan_case_fk foreign key (case_id) references arrears_case (id),
  constraint arrears_plan_replaces_fk foreign key (replaces_id) references arrears_plan (id),
  constraint arrears_plan_basis_ck check (basis in ('AGREEMENT', 'COMMITMENT')),
  constraint arrears_plan_reason_ck check (replaces_id is null or reason is not null)
);
create unique index arrears_plan_replaces_uk on arrears_plan (replaces_id) where replaces_id is not null;
create unique index arrears_plan_first_uk on arrears_plan (case_id) where replaces_id is null;
create index arrears_plan_case_ix on arrears_plan (case_id, agreed_on);

create table arrears_instalment (
  plan_id uuid not null,
  number integer not null,
  due_on date not null,
  amount numeric(16, 2) not null,
  constraint arrears_instalment_pk primary key (plan_id, number),
  constraint arrears_instalment_plan_fk foreign key (plan_id) references arrears_plan (id),
  constraint arrears_instalment_day_uk unique (plan_id, due_on),
  constraint arrears_instalment_amount_ck check (amount > 0)
);
create index arrears_instalment_due_ix on arrears_instalment (due_on);

-- What was served on a taxpayer or carried out, in its legal order. "follow_up_on" is the last day to say what came
-- of its deadline or to take the next step.
create table arrears_measure (
  id uuid not null,
  case_id uuid not null,
  step text not null,
  taken_on date not null,
  deadline date,
  follow_up_on date,
  document text,
  approver_id uuid,
  second_officer_id uuid,
  evidence text,
  amount numeric(16, 2),
  note text,
  outcome text,
  outcome_on date,
  outcome_by uuid,
  withdrawn_reason text,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  entry_key uuid not null,
  entered_at timestamptz not null,
  entered_by uuid not null,
  version bigint not null,
  constraint arrears_measure_pk primary key (id),
  constraint arrears_measure_entry_uk unique (entry_key),
  constraint arrears_measure_case_fk foreign key (case_id) references arrears_case (id),
  constraint arrears_measure_approver_fk foreign key (approver_id) references person (id),
  constraint arrears_measure_second_fk foreign key (second_officer_id) references person (id),
  constraint arrears_measure_deadline_ck check (deadline >= taken_on and (deadline is null) = (follow_up_on is null)),
  constraint arrears_measure_amount_ck check (amount > 0),
  constraint arrears_measure_outcome_ck check ((outcome is null) = (outcome_on is null) and (outcome is null) = (outcome_by is null)),
  constraint arrears_measure_withdrawn_ck check ((withdrawn_reason is null) = (withdrawn_at is null)
    and (withdrawn_reason is null) = (withdrawn_by is null))
);
create index arrears_measure_case_ix on arrears_measure (case_id, taken_on, id);
create index arrears_measure_follow_up_ix on arrears_measure (follow_up_on) where follow_up_on is not null;
create index arrears_measure_step_ix on arrears_measure (step, taken_on);
create index arrears_measure_approver_ix on arrears_measure (approver_id) where approver_id is not null;
create index arrears_measure_second_ix on arrears_measure (second_officer_id) where second_officer_id is not null;

create table arrears_note (
  id uuid not null,
  case_id uuid not null,
  noted_on date not null,
  text text not null,
  entry_key uuid not null,
  entered_at timestamptz not null,
  entered_by uuid not null,
  constraint arrears_note_pk primary key (id),
  constraint arrears_note_entry_uk unique (entry_key),
  constraint arrears_note_case_fk foreign key (case_id) references arrears_case (id)
);
create index arrears_note_case_ix on arrears_note (case_id, noted_on, id);

create trigger arrears_plan_fixed before update on arrears_plan
  for each row when (old.* is distinct from new.*) execute function arrears_refuse_change();
create trigger arrears_instalment_fixed before update on arrears_instalment
  for each row when (old.* is distinct from new.*) execute function arrears_refuse_change();
