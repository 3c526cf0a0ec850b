-- Taxpayers as they are. What they were before stands in the tables of earlier periods, which a trigger
-- writes whichever way a row changes: page, import or demonstration.
create table taxpayer (
  id uuid not null default uuidv7(),
  credit_code text not null,
  name text not null,
  pinyin text not null,
  kind text not null,
  industry text not null,
  unit_id uuid not null,
  officer_id uuid,
  unit_since date not null,
  unit_reason text,
  state text not null,
  state_since date not null,
  state_reason text,
  grade text,
  grade_year integer,
  graded_on date,
  grade_reason text,
  registered_on date not null,
  address text,
  import_id uuid,
  version bigint not null default 0,
  constraint taxpayer_pk primary key (id),
  constraint taxpayer_credit_code_uk unique (credit_code),
  constraint taxpayer_credit_code_ck check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  constraint taxpayer_unit_fk foreign key (unit_id) references unit (id),
  constraint taxpayer_officer_fk foreign key (officer_id) references person (id),
  constraint taxpayer_grade_ck check ((grade is null) = (grade_year is null) and (grade is null) = (graded_on is null)),
  constraint taxpayer_since_ck check (state_since >= registered_on and unit_since >= registered_on)
);
create index taxpayer_unit_ix on taxpayer (unit_id, credit_code);
create index taxpayer_officer_ix on taxpayer (officer_id, credit_code) where officer_id is not null;
create index taxpayer_state_ix on taxpayer (state, credit_code);
create index taxpayer_grade_ix on taxpayer (grade, credit_code);
create index taxpayer_kind_ix on taxpayer (kind, credit_code);
create index taxpayer_industry_ix on taxpayer (industry, credit_code);
create index taxpayer_import_ix on taxpayer (import_id) where import_id is not null;
create index taxpayer_name_ix on taxpayer using gin (search_grams(name));
create index taxpayer_code_ix on taxpayer using gin ((pinyin || ' ' || lower(credit_code)) gin_trgm_ops);

-- Earlier periods. The last, which still runs, is in the row of the taxpayer.
create table taxpayer_state (
  id uuid not null default uuidv7(),
  taxpayer_id uuid not null,
  state text not null,
  valid_from date not null,
  valid_to date not null,
  reason text,
  import_id uuid,
  constraint taxpayer_state_pk primary key (id),
  constraint taxpayer_state_taxpayer_fk foreign key (taxpayer_id) references taxpayer (id) deferrable initially deferred,
  constraint taxpayer_state_period_ck check (valid_to > valid_from)
);
create index taxpayer_state_taxpayer_ix on taxpayer_state (taxpayer_id, valid_from);
create index taxpayer_state_import_ix on taxpayer_state (import_id) where import_id is not null;

create table taxpayer_unit (
  id uuid not null default uuidv7(),
  taxpayer_id uuid not null,
  unit_id uuid not null,
  officer_id uuid,
  valid_from date not null,
  valid_to date not null,
  reason text,
  import_id uuid,
  constraint taxpayer_unit_pk primary key (id),
  constraint taxpayer_unit_taxpayer_fk foreign key (taxpayer_id) references taxpayer (id) deferrable initially deferred,
  constraint taxpayer_unit_unit_fk foreign key (unit_id) references unit (id),
  constraint taxpayer_unit_officer_fk foreign key (officer_id) references person (id),
  constraint taxpayer_unit_period_ck check (valid_to > valid_from)
);
create index taxpayer_unit_taxpayer_ix on taxpayer_unit (taxpayer_id, valid_from);
create index taxpayer_unit_unit_ix on taxpayer_unit (unit_id);
create index taxpayer_unit_officer_ix on taxpayer_unit (officer_id) where officer_id is not null;
create index taxpayer_unit_import_ix on taxpayer_unit (import_id) where import_id is not null;

create table taxpayer_grade (
  id uuid not null default uuidv7(),
  taxpayer_id uuid not null,
  grade text not null,
  grade_year integer not null,
  graded_on date not null,
  reason text,
  import_id uuid,
  constraint taxpayer_grade_pk primary key (id),
  constraint taxpayer_grade_taxpayer_fk foreign key (taxpayer_id) references taxpayer (id) deferrable initially deferred
);
create index taxpayer_grade_taxpayer_ix on taxpayer_grade (taxpayer_id, graded_on);
create index taxpayer_grade_import_ix on taxpayer_grade (import_id) where import_id is not null;

-- Keeps what a change ends. A correction of the same day leaves no period behind.
create function taxpayer_keep_earlier() returns trigger language plpgsql as $$
begin
  if new.state <> old.state and new.state_since > old.state_since then
    insert into taxpayer_state (taxpayer_id, state, valid_from, valid_to, reason, import_id)
      values (old.id, old.state, old.state_since, new.state_since, old.state_reason, new.import_id);
  end if;
  if (new.unit_id, new.officer_id) is distinct from (old.unit_id, old.officer_id) and new.unit_since > old.unit_since then
    insert into taxpayer_unit (taxpayer_id, unit_id, officer_id, valid_from, valid_to, reason, import_id)
      values (old.id, old.unit_id, old.officer_id, old.unit_since, new.unit_since, old.unit_reason, new.import_id);
  end if;
  if old.grade is not null and new.graded_on > old.graded_on then
    insert into taxpayer_grade (taxpayer_id, grade, grade_year, graded_on, reason, import_id)
      values (old.id, old.grade, old.grade_year, old.graded_on, old.grade_reason, new.import_id);
  end if;
  return null;
end $$;
create trigger taxpayer_keep_earlier after update on taxpayer for each row
  when ((old.state, old.unit_id, old.officer_id, old.grade, old.grade_year, old.graded_on)
    is distinct from (new.state, new.unit_id, new.officer_id, new.grade, new.grade_year, new.graded_on))
  execute function taxpayer_keep_earlier();

-- An import that is undone takes back the periods that it ended.
create function taxpayer_forget_import() returns trigger language plpgsql as $$
begin
  delete from taxpayer_state where taxpayer_id = old.id and import_id = old.import_id;
  delete from taxpayer_unit where taxpayer_id = old.id and import_id = old.import_id;
  delete from taxpayer_grade where taxpayer_id = old.id and import_id = old.import_id;
  return null;
end $$;
create trigger taxpayer_forget_import after delete on taxpayer for each row
  when (old.import_id is not null) execute function taxpayer_forget_import();

create table taxpayer_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  credit_code text,
  name text,
  kind text,
  industry text,
  unit_id uuid,
  officer_id uuid,
  unit_since date,
  state text,
  state_since date,
  grade text,
  grade_year integer,
  graded_on date,
  registered_on date,
  address text,
  constraint taxpayer_history_pk primary key (id, revision),
  constraint taxpayer_history_revision_fk foreign key (revision) references revision (id)
);
create index taxpayer_history_revision_ix on taxpayer_history (revision);

create unlogged table taxpayer_staging (
  import_id uuid not null,
  row_number integer not null,
  credit_code text not null,
  name text not null,
  pinyin text not null,
  kind text not null,
  industry text not null,
  unit_id uuid not null,
  officer_id uuid,
  unit_since date not null,
  state text not null,
  state_since date not null,
  grade text,
  grade_year integer,
  graded_on date,
  registered_on date not null,
  address text,
  version bigint
);
create index taxpayer_staging_ix on taxpayer_staging (import_id, row_number);
