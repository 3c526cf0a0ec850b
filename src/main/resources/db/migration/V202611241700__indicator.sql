-- Indicators (指标) by year with definitions by date, the data elements they are computed of, and readings.
create table dimension (
  id uuid not null,
  code text not null,
  name_zh text not null,
  name_en text not null,
  assumed boolean not null,
  source text not null,
  version bigint not null,
  constraint dimension_pk primary key (id),
  constraint dimension_code_uk unique (code),
  constraint dimension_code_ck check (code ~ '^[CR][1-5]$')
);

create table data_element (
  id uuid not null,
  code text not null,
  name_zh text not null,
  name_en text not null,
  measure text not null,
  periodicity text not null,
  over_months text not null,
  over_units text not null,
  source text not null,
  responsible_id uuid,
  note text not null,
  retired boolean not null,
  version bigint not null,
  constraint data_element_pk primary key (id),
  constraint data_element_code_uk unique (code),
  constraint data_element_code_ck check (code ~ '^[a-z][a-z0-9_]*$'),
  constraint data_element_responsible_fk foreign key (responsible_id) references unit (id)
);
create index data_element_responsible_ix on data_element (responsible_id);

create table indicator (
  id uuid not null,
  year integer not null,
  code text not null,
  dimension_code text not null,
  name_zh text not null,
  name_en text not null,
  responsible_id uuid,
  measured text not null,
  full_score numeric(7, 2) not null,
  full_score_assumed boolean not null,
  active boolean not null,
  version bigint not null,
  constraint indicator_pk primary key (id),
  constraint indicator_code_uk unique (year, code),
  constraint indicator_dimension_fk foreign key (dimension_code) references dimension (code),
  constraint indicator_responsible_fk foreign key (responsible_id) references unit (id),
  constraint indicator_full_score_ck check (full_score > 0),
  constraint indicator_year_ck check (year between 2000 and 2100)
);
create index indicator_dimension_ix on indicator (dimension_code);
create index indicator_responsible_ix on indicator (responsible_id);

-- The units measured by an indicator that measures a list of units.
create table indicator_unit (
  indicator_id uuid not null,
  unit_id uuid not null,
  constraint indicator_unit_pk primary key (indicator_id, unit_id),
  constraint indicator_unit_indicator_fk foreign key (indicator_id) references indicator (id) on delete cascade,
  constraint indicator_unit_unit_fk foreign key (unit_id) references unit (id)
);
create index indicator_unit_unit_ix on indicator_unit (unit_id);

-- What an indicator says from the first day of a quarter on, until the next definition.
create table indicator_definition (
  id uuid not null,
  indicator_id uuid not null,
  valid_from date not null,
  numerator text not null,
  denominator text not null,
  factor numeric not null,
  decimals integer not null,
  direction text not null,
  rule text not null,
  target numeric not null,
  warning numeric not null,
  floor numeric not null,
  cap numeric,
  fallback_target numeric,
  fallback_floor numeric,
  parameters text not null,
  zero_denominator text not null,
  source_rule text not null,
  assumed text not null,
  constraint indicator_definition_pk primary key (id),
  constraint indicator_definition_from_uk unique (indicator_id, valid_from),
  constraint indicator_definition_indicator_fk foreign key (indicator_id) references indicator (id) on delete cascade,
  constraint indicator_definition_from_ck check (extract(day from valid_from) = 1),
  constraint indicator_definition_decimals_ck check (decimals between 0 and 10)
);

-- A value of an element for a unit and a month, or a quarter under its first month. Three states are kept apart:
-- a value (zero included), not applicable, and not reported; what was never entered has no row.
create table reading (
  element_id uuid not null,
  unit_id uuid not null,
  month date not null,
  state text not null,
  value numeric,
  first_reported_at timestamptz not null default now(),
  reported_at timestamptz not null default now(),
  reported_by uuid,
  reported_by_name text,
  import_id uuid,
  version bigint not null default 1,
  constraint reading_pk primary key (element_id, unit_id, month),
  constraint reading_element_fk foreign key (element_id) references data_element (id),
  constraint reading_unit_fk foreign key (unit_id) references unit (id),
  constraint reading_month_ck check (extract(day from month) = 1),
  constraint reading_state_ck check (state in ('REPORTED', 'NOT_APPLICABLE', 'NOT_REPORTED')),
  constraint reading_value_ck check ((state = 'REPORTED') = (value is not null))
);
create index reading_month_ix on reading (month, unit_id);
create index reading_unit_ix on reading (unit_id, month);
create index reading_import_ix on reading (import_id) where import_id is not null;

-- What a reading was before it was changed, whoever changed it: pages, imports and their undoing.
create table reading_change (
  id bigint generated always as identity,
  element_id uuid not null,
  unit_id uuid not null,
  month date not null,
  state text not null,
  value numeric,
  reported_at timestamptz not null,
  reported_by uuid,
  reported_by_name text,
  import_id uuid,
  version bigint not null,
  constraint reading_change_pk primary key (id)
);
create index reading_change_reading_ix on reading_change (element_id, unit_id, month, id);

create function reading_next_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.first_reported_at := case when old.state = 'NOT_REPORTED' then new.reported_at else old.first_reported_at end;
  if new.import_id is not null and new.import_id is distinct from old.import_id then
    new.reported_at := now();
    new.reported_by := null;
    new.reported_by_name := null;
  end if;
  return new;
end
$$;
create trigger reading_next_version before update on reading for each row execute function reading_next_version();

create function reading_keep_change() returns trigger language plpgsql as $$
begin
  insert into reading_change
    (element_id, unit_id, month, state, value, reported_at, reported_by, reported_by_name, import_id, version)
  select element_id, unit_id, month, state, value, reported_at, reported_by, reported_by_name, import_id, version
  from earlier;
  return null;
end
$$;
create trigger reading_keep_updated after update on reading referencing old table as earlier
  for each statement execute function reading_keep_change();
create trigger reading_keep_deleted after delete on reading referencing old table as earlier
  for each statement execute function reading_keep_change();

-- Which starter sets were installed, so that none is installed twice.
create table indicator_starter (
  part text not null,
  edition integer not null,
  installed_at timestamptz not null,
  constraint indicator_starter_pk primary key (part)
);

create table dimension_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  code text,
  name_zh text,
  name_en text,
  assumed boolean,
  source text,
  constraint dimension_history_pk primary key (id, revision),
  constraint dimension_history_revision_fk foreign key (revision) references revision (id)
);
create index dimension_history_revision_ix on dimension_history (revision);

create table data_element_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  code text,
  name_zh text,
  name_en text,
  measure text,
  periodicity text,
  over_months text,
  over_units text,
  source text,
  responsible_id uuid,
  note text,
  retired boolean,
  constraint data_element_history_pk primary key (id, revision),
  constraint data_element_history_revision_fk foreign key (revision) references revision (id)
);
create index data_element_history_revision_ix on data_element_history (revision);

create table indicator_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  year integer,
  code text,
  dimension_code text,
  name_zh text,
  name_en text,
  responsible_id uuid,
  measured text,
  full_score numeric,
  full_score_assumed boolean,
  active boolean,
  constraint indicator_history_pk primary key (id, revision),
  constraint indicator_history_revision_fk foreign key (revision) references revision (id)
);
create index indicator_history_revision_ix on indicator_history (revision);

create table indicator_unit_history (
  indicator_id uuid not null,
  unit_id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  constraint indicator_unit_history_pk primary key (revision, indicator_id, unit_id),
  constraint indicator_unit_history_revision_fk foreign key (revision) references revision (id)
);
create index indicator_unit_history_indicator_ix on indicator_unit_history (indicator_id);

create table indicator_definition_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint not null,
  indicator_id uuid,
  valid_from date,
  numerator text,
  denominator text,
  factor numeric,
  decimals integer,
  direction text,
  rule text,
  target numeric,
  warning numeric,
  floor numeric,
  cap numeric,
  fallback_target numeric,
  fallback_floor numeric,
  parameters text,
  zero_denominator text,
  source_rule text,
  assumed text,
  constraint indicator_definition_history_pk primary key (id, revision),
  constraint indicator_definition_history_revision_fk foreign key (revision) references revision (id)
);
create index indicator_definition_history_indicator_ix on indicator_definition_history (indicator_id);
create index indicator_definition_history_revision_ix on indicator_definition_history (revision);
