-- Tasks (待办): what waits for somebody, opened and closed by comparing with the modules' records.
create table task (
  id uuid not null,
  kind text not null,
  subject text not null,
  unit_id uuid,
  due_on date not null,
  link text not null,
  title text not null,
  arguments text[] not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  constraint task_pk primary key (id),
  constraint task_unit_fk foreign key (unit_id) references unit (id)
);
create unique index task_open_uk on task (kind, subject) where closed_at is null;
create index task_due_ix on task (due_on, id) where closed_at is null;
create index task_unit_ix on task (unit_id, due_on, id) where closed_at is null;

-- Who a task waits for, from when to when.
create table task_responsible (
  task_id uuid not null,
  person_id uuid not null,
  since timestamptz not null,
  released_at timestamptz,
  constraint task_responsible_pk primary key (task_id, person_id, since),
  constraint task_responsible_task_fk foreign key (task_id) references task (id),
  constraint task_responsible_person_fk foreign key (person_id) references person (id)
);
create unique index task_responsible_open_uk on task_responsible (person_id, task_id) where released_at is null;
