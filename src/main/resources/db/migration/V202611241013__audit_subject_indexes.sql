-- The kind of subject and its identifier can each be the only filter.
drop index audit_entry_subject_ix;
create index audit_entry_subject_ix on audit_entry (subject_id, recorded_at, id) where subject_id is not null;
create index audit_entry_subject_type_ix on audit_entry (subject_type, recorded_at, id) where subject_type is not null;
