-- What a text refers to: another regulation by its title, or the text itself where there is none.
create table article_reference (
  article_id uuid not null,
  place integer not null,
  title text,
  number integer not null,
  insertion integer not null,
  constraint article_reference_pk primary key (article_id, place),
  constraint article_reference_article_fk foreign key (article_id) references article (id) on delete cascade
);
create index article_reference_title_ix on article_reference (title) where title is not null;

-- Responsibility matrix (责任到岗、明确到人、具体到事). A duty hangs on the article's origin, so it stays when a
-- revision renumbers the article; who answers for it follows from unit and post on the day.
create table duty (
  id uuid not null,
  regulation_id uuid not null,
  origin_id uuid not null,
  unit_id uuid not null,
  post text,
  person_id uuid,
  task text not null,
  frequency text not null,
  deadline text,
  due_on date,
  done_on date,
  valid_from date not null,
  valid_to date,
  version bigint not null,
  constraint duty_pk primary key (id),
  constraint duty_regulation_fk foreign key (regulation_id) references regulation (id),
  constraint duty_origin_fk foreign key (origin_id) references article (id),
  constraint duty_unit_fk foreign key (unit_id) references unit (id),
  constraint duty_person_fk foreign key (person_id) references person (id),
  constraint duty_period_ck check (valid_to is null or valid_to > valid_from)
);
create index duty_origin_ix on duty (origin_id);
create index duty_regulation_ix on duty (regulation_id, id);
create index duty_unit_ix on duty (unit_id, id);
create index duty_person_ix on duty (person_id);
create index duty_due_ix on duty (due_on) where due_on is not null and done_on is null;

create table duty_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  regulation_id uuid,
  origin_id uuid,
  unit_id uuid,
  post text,
  person_id uuid,
  task text,
  frequency text,
  deadline text,
  due_on date,
  done_on date,
  valid_from date,
  valid_to date,
  constraint duty_history_pk primary key (id, revision),
  constraint duty_history_revision_fk foreign key (revision) references revision (id)
);
create index duty_history_revision_ix on duty_history (revision);

-- Who is asked to read a revision by when, and who confirmed to have read which one.
create table read_request (
  revision_id uuid not null,
  person_id uuid not null,
  due_on date not null,
  constraint read_request_pk primary key (revision_id, person_id),
  constraint read_request_revision_fk foreign key (revision_id) references regulation_revision (id),
  constraint read_request_person_fk foreign key (person_id) references person (id)
);
create index read_request_person_ix on read_request (person_id, revision_id);
create index read_request_due_ix on read_request (due_on);

create table read_receipt (
  revision_id uuid not null,
  person_id uuid not null,
  confirmed_at timestamptz not null,
  constraint read_receipt_pk primary key (revision_id, person_id),
  constraint read_receipt_revision_fk foreign key (revision_id) references regulation_revision (id),
  constraint read_receipt_person_fk foreign key (person_id) references person (id)
);
create index read_receipt_person_ix on read_receipt (person_id, revision_id);

-- Exceptions to an article: who, why, until when.
create table article_exception (
  id uuid not null,
  regulation_id uuid not null,
  origin_id uuid not null,
  unit_id uuid not null,
  person_id uuid,
  reason text not null,
  valid_from date not null,
  valid_until date not null,
  granted_by uuid,
  granted_at timestamptz not null,
  ended_on date,
  version bigint not null,
  constraint article_exception_pk primary key (id),
  constraint article_exception_regulation_fk foreign key (regulation_id) references regulation (id),
  constraint article_exception_origin_fk foreign key (origin_id) references article (id),
  constraint article_exception_unit_fk foreign key (unit_id) references unit (id),
  constraint article_exception_person_fk foreign key (person_id) references person (id),
  constraint article_exception_period_ck check (valid_until >= valid_from)
);
create index article_exception_regulation_ix on article_exception (regulation_id);
create index article_exception_unit_ix on article_exception (unit_id);
create index article_exception_origin_ix on article_exception (origin_id);
create index article_exception_until_ix on article_exception (valid_until desc, id desc);

create table article_exception_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  regulation_id uuid,
  origin_id uuid,
  unit_id uuid,
  person_id uuid,
  reason text,
  valid_from date,
  valid_until date,
  granted_by uuid,
  granted_at timestamptz,
  ended_on date,
  constraint article_exception_history_pk primary key (id, revision),
  constraint article_exception_history_revision_fk foreign key (revision) references revision (id)
);
create index article_exception_history_revision_ix on article_exception_history (revision);

-- Each time a regulation was looked through and left as it is.
create table regulation_review (
  regulation_id uuid not null,
  reviewed_on date not null,
  reviewed_by uuid,
  constraint regulation_review_pk primary key (regulation_id, reviewed_on),
  constraint regulation_review_regulation_fk foreign key (regulation_id) references regulation (id)
);
