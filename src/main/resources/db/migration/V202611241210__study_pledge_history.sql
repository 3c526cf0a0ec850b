-- Earlier states of pledges of service (Hibernate Envers).
create table service_pledge_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  person_id uuid,
  text text,
  pledged_on date,
  review_due_on date,
  reviewed_on date,
  review text,
  reviewed_by uuid,
  constraint service_pledge_history_pk primary key (id, revision),
  constraint service_pledge_history_revision_fk foreign key (revision) references revision (id)
);
create index service_pledge_history_revision_ix on service_pledge_history (revision);
create index service_pledge_list_ix on service_pledge (review_due_on desc, id desc);
