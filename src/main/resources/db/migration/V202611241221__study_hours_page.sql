-- Hours of study asked for can be changed on a page: each row gets an identifier, a version and earlier states.
alter table study_hours
  add column id uuid,
  add column version bigint;
update study_hours set id = gen_random_uuid(), version = 0;
alter table study_hours
  alter column id set not null,
  alter column version set not null,
  drop constraint study_hours_pk,
  add constraint study_hours_pk primary key (id),
  add constraint study_hours_start_uk unique (audience, valid_from),
  add constraint study_hours_hours_ck check (hours > 0),
  add constraint study_hours_period_ck check (valid_to is null or valid_to > valid_from);

create table study_hours_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  audience text,
  hours numeric(5, 1),
  valid_from date,
  valid_to date,
  source text,
  assumed boolean,
  constraint study_hours_history_pk primary key (id, revision),
  constraint study_hours_history_revision_fk foreign key (revision) references revision (id)
);
create index study_hours_history_revision_ix on study_hours_history (revision);
