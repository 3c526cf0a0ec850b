-- Quarters with their submissions, exceptions, adjustments and appeals; published editions; the year-end assessment.
create table assessment_quarter (
  id uuid not null,
  year integer not null,
  number integer not null,
  state text not null,
  submissions_due_on date not null,
  published_at timestamptz,
  appeals_until date,
  closed_at timestamptz,
  version bigint not null,
  constraint assessment_quarter_pk primary key (id),
  constraint assessment_quarter_uk unique (year, number),
  constraint assessment_quarter_number_ck check (number between 1 and 4),
  constraint assessment_quarter_state_ck check (state in ('OPEN', 'UNDER_REVIEW', 'PUBLISHED', 'CLOSED'))
);

-- A unit's readings of a quarter, handed in; sent back, they are the unit's again.
create table quarter_submission (
  id uuid not null,
  quarter_id uuid not null,
  unit_id uuid not null,
  state text not null,
  submitted_by uuid not null,
  submitted_by_name text not null,
  submitted_at timestamptz not null,
  returned_by_name text,
  returned_at timestamptz,
  return_reason text,
  version bigint not null,
  constraint quarter_submission_pk primary key (id),
  constraint quarter_submission_uk unique (quarter_id, unit_id),
  constraint quarter_submission_quarter_fk foreign key (quarter_id) references assessment_quarter (id),
  constraint quarter_submission_unit_fk foreign key (unit_id) references unit (id),
  constraint quarter_submission_state_ck check (state in ('SUBMITTED', 'RETURNED'))
);
create index quarter_submission_unit_ix on quarter_submission (unit_id);

-- LATE: a unit may still change readings until a day. EXEMPT: an indicator that was not reported leaves both sums.
create table quarter_exception (
  id uuid not null,
  quarter_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  indicator_code text,
  reason text not null,
  ends_on date,
  granted_by_name text not null,
  granted_at timestamptz not null,
  revoked_at timestamptz,
  version bigint not null,
  constraint quarter_exception_pk primary key (id),
  constraint quarter_exception_quarter_fk foreign key (quarter_id) references assessment_quarter (id),
  constraint quarter_exception_unit_fk foreign key (unit_id) references unit (id),
  constraint quarter_exception_kind_ck check ((kind = 'LATE' and ends_on is not null and indicator_code is null)
    or (kind = 'EXEMPT' and indicator_code is not null))
);
create index quarter_exception_quarter_ix on quarter_exception (quarter_id, unit_id);
create index quarter_exception_unit_ix on quarter_exception (unit_id);

create table adjustment (
  id uuid not null,
  year integer not null,
  quarter_number integer,
  unit_id uuid not null,
  points numeric(5, 2) not null,
  reason text not null,
  evidence text not null,
  state text not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decision_reason text,
  version bigint not null,
  constraint adjustment_pk primary key (id),
  constraint adjustment_unit_fk foreign key (unit_id) references unit (id),
  constraint adjustment_points_ck check (points <> 0),
  constraint adjustment_number_ck check (quarter_number between 1 and 4),
  constraint adjustment_state_ck check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
  constraint adjustment_second_ck check (decided_by is null or decided_by <> proposed_by)
);
create index adjustment_year_ix on adjustment (year, quarter_number, unit_id);
create index adjustment_unit_ix on adjustment (unit_id);

create table appeal (
  id uuid not null,
  quarter_id uuid not null,
  unit_id uuid not null,
  indicator_code text not null,
  edition integer not null,
  reason text not null,
  raised_by uuid not null,
  raised_by_name text not null,
  raised_at timestamptz not null,
  due_on date not null,
  decision text,
  decision_reason text,
  decided_by_name text,
  decided_at timestamptz,
  version bigint not null,
  constraint appeal_pk primary key (id),
  constraint appeal_once_uk unique (quarter_id, unit_id, indicator_code),
  constraint appeal_quarter_fk foreign key (quarter_id) references assessment_quarter (id),
  constraint appeal_unit_fk foreign key (unit_id) references unit (id),
  constraint appeal_decision_ck check ((decision is null) = (decided_at is null))
);
create index appeal_open_ix on appeal (due_on) where decision is null;
create index appeal_unit_ix on appeal (unit_id);

-- What was published: the canonical text with its hash, and the same figures as rows for pages. Never changed.
create table edition (
  id uuid not null,
  year integer not null,
  quarter_number integer,
  number integer not null,
  reason text,
  canonical text not null,
  digest text not null,
  published_by uuid not null,
  published_by_name text not null,
  published_at timestamptz not null,
  constraint edition_pk primary key (id),
  constraint edition_uk unique nulls not distinct (year, quarter_number, number),
  constraint edition_reason_ck check (number = 1 or reason is not null)
);

create table edition_unit (
  edition_id uuid not null,
  unit_id uuid not null,
  unit_name text not null,
  position integer not null,
  earned numeric(9, 2) not null,
  available numeric(9, 2) not null,
  adjustment numeric(7, 2) not null,
  score numeric(7, 2),
  place integer,
  segment integer,
  partial boolean not null,
  constraint edition_unit_pk primary key (edition_id, unit_id),
  constraint edition_unit_edition_fk foreign key (edition_id) references edition (id),
  constraint edition_unit_unit_fk foreign key (unit_id) references unit (id)
);
create index edition_unit_unit_ix on edition_unit (unit_id);

create table edition_dimension (
  edition_id uuid not null,
  unit_id uuid not null,
  dimension_code text not null,
  earned numeric(9, 2) not null,
  available numeric(9, 2) not null,
  score numeric(7, 2),
  constraint edition_dimension_pk primary key (edition_id, unit_id, dimension_code),
  constraint edition_dimension_unit_fk foreign key (edition_id, unit_id) references edition_unit (edition_id, unit_id)
);

create table edition_score (
  edition_id uuid not null,
  unit_id uuid not null,
  indicator_code text not null,
  state text not null,
  numerator numeric,
  denominator numeric,
  value numeric,
  score numeric(7, 2),
  full_score numeric(7, 2) not null,
  light text,
  place integer,
  constraint edition_score_pk primary key (edition_id, unit_id, indicator_code),
  constraint edition_score_unit_fk foreign key (edition_id, unit_id) references edition_unit (edition_id, unit_id)
);
create index edition_score_indicator_ix on edition_score (edition_id, indicator_code);

create table annual_assessment (
  id uuid not null,
  year integer not null,
  state text not null,
  approved_by uuid,
  approved_by_name text,
  approved_at timestamptz,
  closed_at timestamptz,
  version bigint not null,
  constraint annual_assessment_pk primary key (id),
  constraint annual_assessment_uk unique (year),
  constraint annual_assessment_state_ck check (state in ('OPEN', 'PROPOSED', 'APPROVED', 'CLOSED'))
);

create trigger edition_append_only before update or delete on edition
  for each row execute function refuse_change();
create trigger edition_no_truncate before truncate on edition for each statement execute function refuse_change();
create trigger edition_unit_append_only before update or delete on edition_unit
  for each row execute function refuse_change();
create trigger edition_unit_no_truncate before truncate on edition_unit
  for each statement execute function refuse_change();
create trigger edition_dimension_append_only before update or delete on edition_dimension
  for each row execute function refuse_change();
create trigger edition_dimension_no_truncate before truncate on edition_dimension
  for each statement execute function refuse_change();
create trigger edition_score_append_only before update or delete on edition_score
  for each row execute function refuse_change();
create trigger edition_score_no_truncate before truncate on edition_score
  for each statement execute function refuse_change();

-- Whether the readings of a unit and month are frozen: the quarter was published, or the unit handed in and has no
-- exception. A correction opens its own quarter for its own transaction.
create function reading_is_frozen(of_unit uuid, of_month date) returns boolean language sql stable
  return exists (
    select from assessment_quarter q
    where q.year = extract(year from of_month) and q.number = extract(quarter from of_month)
      and q.id::text is distinct from current_setting('portal.correction', true)
      and (q.state in ('PUBLISHED', 'CLOSED')
        or exists (
          select from quarter_submission s
          where s.quarter_id = q.id and s.unit_id = of_unit and s.state = 'SUBMITTED'
            and not exists (
              select from quarter_exception e
              where e.quarter_id = q.id and e.unit_id = of_unit and e.kind = 'LATE' and e.revoked_at is null))));

create function reading_refuse_frozen() returns trigger language plpgsql as $$
declare
  frozen record;
begin
  select c.unit_id, c.month into frozen from (select distinct unit_id, month from changed) c
  where reading_is_frozen(c.unit_id, c.month) limit 1;
  if found then
    raise exception 'the readings of unit % for % are frozen', frozen.unit_id, frozen.month
      using errcode = 'check_violation', constraint = 'reading_frozen';
  end if;
  return null;
end
$$;
create trigger reading_frozen_insert after insert on reading referencing new table as changed
  for each statement execute function reading_refuse_frozen();
create trigger reading_frozen_update after update on reading referencing new table as changed
  for each statement execute function reading_refuse_frozen();
create trigger reading_frozen_delete after delete on reading referencing old table as changed
  for each statement execute function reading_refuse_frozen();

-- A closed quarter keeps its submissions, exceptions, adjustments and appeals; a closed quarter stays closed.
create function refuse_in_closed_quarter() returns trigger language plpgsql as $$
declare
  quarter uuid := coalesce(to_jsonb(new), to_jsonb(old)) ->> 'quarter_id';
begin
  if exists (select from assessment_quarter where id = quarter and state = 'CLOSED') then
    raise exception 'the quarter is closed: % on % is refused', tg_op, tg_table_name using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end
$$;
create trigger quarter_submission_closed before insert or update or delete on quarter_submission
  for each row execute function refuse_in_closed_quarter();
create trigger quarter_exception_closed before insert or update or delete on quarter_exception
  for each row execute function refuse_in_closed_quarter();
create trigger appeal_closed before insert or update or delete on appeal
  for each row execute function refuse_in_closed_quarter();

create function refuse_closed_adjustment() returns trigger language plpgsql as $$
declare
  kept record := coalesce(new, old);
begin
  if exists (select from assessment_quarter q
      where q.year = kept.year and q.number = kept.quarter_number and q.state = 'CLOSED')
    or (kept.quarter_number is null
      and exists (select from annual_assessment a where a.year = kept.year and a.state = 'CLOSED')) then
    raise exception 'the period is closed: % on % is refused', tg_op, tg_table_name using errcode = 'check_violation';
  end if;
  return kept;
end
$$;
create trigger adjustment_closed before insert or update or delete on adjustment
  for each row execute function refuse_closed_adjustment();

create function refuse_reopening() returns trigger language plpgsql as $$
begin
  if old.state = 'CLOSED' then
    raise exception '% is closed: % is refused', tg_table_name, tg_op using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end
$$;
create trigger assessment_quarter_closed before update or delete on assessment_quarter
  for each row execute function refuse_reopening();
create trigger annual_assessment_closed before update or delete on annual_assessment
  for each row execute function refuse_reopening();

create table assessment_quarter_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  year integer,
  number integer,
  state text,
  submissions_due_on date,
  published_at timestamptz,
  appeals_until date,
  closed_at timestamptz,
  constraint assessment_quarter_history_pk primary key (id, revision),
  constraint assessment_quarter_history_revision_fk foreign key (revision) references revision (id)
);
create index assessment_quarter_history_revision_ix on assessment_quarter_history (revision);

create table quarter_submission_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  quarter_id uuid,
  unit_id uuid,
  state text,
  submitted_by uuid,
  submitted_by_name text,
  submitted_at timestamptz,
  returned_by_name text,
  returned_at timestamptz,
  return_reason text,
  constraint quarter_submission_history_pk primary key (id, revision),
  constraint quarter_submission_history_revision_fk foreign key (revision) references revision (id)
);
create index quarter_submission_history_revision_ix on quarter_submission_history (revision);

create table quarter_exception_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  quarter_id uuid,
  unit_id uuid,
  kind text,
  indicator_code text,
  reason text,
  ends_on date,
  granted_by_name text,
  granted_at timestamptz,
  revoked_at timestamptz,
  constraint quarter_exception_history_pk primary key (id, revision),
  constraint quarter_exception_history_revision_fk foreign key (revision) references revision (id)
);
create index quarter_exception_history_revision_ix on quarter_exception_history (revision);

create table adjustment_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  year integer,
  quarter_number integer,
  unit_id uuid,
  points numeric,
  reason text,
  evidence text,
  state text,
  proposed_by uuid,
  proposed_by_name text,
  proposed_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decision_reason text,
  constraint adjustment_history_pk primary key (id, revision),
  constraint adjustment_history_revision_fk foreign key (revision) references revision (id)
);
create index adjustment_history_revision_ix on adjustment_history (revision);

create table appeal_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  quarter_id uuid,
  unit_id uuid,
  indicator_code text,
  edition integer,
  reason text,
  raised_by uuid,
  raised_by_name text,
  raised_at timestamptz,
  due_on date,
  decision text,
  decision_reason text,
  decided_by_name text,
  decided_at timestamptz,
  constraint appeal_history_pk primary key (id, revision),
  constraint appeal_history_revision_fk foreign key (revision) references revision (id)
);
create index appeal_history_revision_ix on appeal_history (revision);

create table annual_assessment_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  year integer,
  state text,
  approved_by uuid,
  approved_by_name text,
  approved_at timestamptz,
  closed_at timestamptz,
  constraint annual_assessment_history_pk primary key (id, revision),
  constraint annual_assessment_history_revision_fk foreign key (revision) references revision (id)
);
create index annual_assessment_history_revision_ix on annual_assessment_history (revision);
