-- Who stored a file is shown beside it; large values are kept uncompressed, so that a portion is read alone.
alter table attachment add column stored_by_name text not null default '';
alter table attachment alter column content set storage external;
