-- A sequence of its own: the one inside an identity column is hidden from the check of the mapping at start.
alter table revision alter column id drop identity;
create sequence revision_seq increment by 50;
