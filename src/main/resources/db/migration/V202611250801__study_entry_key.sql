-- Forms of new sessions that were stored: one sent twice stores one session.
create table study_session_entry (
  id uuid not null,
  session_id uuid,
  constraint study_session_entry_pk primary key (id),
  constraint study_session_entry_session_fk foreign key (session_id) references study_session (id)
    on delete cascade deferrable initially deferred
);
create index study_session_entry_session_ix on study_session_entry (session_id);
