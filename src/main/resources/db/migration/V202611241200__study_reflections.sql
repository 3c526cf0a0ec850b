-- Earlier states of reflections (Hibernate Envers), and what finds copied texts.
create table reflection_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  session_id uuid,
  person_id uuid,
  text text,
  handed_in_at timestamptz,
  comment text,
  commented_by uuid,
  commented_at timestamptz,
  constraint reflection_history_pk primary key (id, revision),
  constraint reflection_history_revision_fk foreign key (revision) references revision (id)
);
create index reflection_history_revision_ix on reflection_history (revision);
create index reflection_waiting_ix on reflection (handed_in_at desc, id desc) where commented_at is null;

-- Hashes that texts with much in common share; only texts that share one are compared word by word.
create table reflection_signature (
  reflection_id uuid not null,
  hash bigint not null,
  constraint reflection_signature_pk primary key (reflection_id, hash),
  constraint reflection_signature_reflection_fk foreign key (reflection_id) references reflection (id)
);
create index reflection_signature_hash_ix on reflection_signature (hash, reflection_id);

-- Pairs found alike: share in per cent, compared exactly.
create table reflection_pair (
  first_id uuid not null,
  second_id uuid not null,
  share numeric(4, 1) not null,
  constraint reflection_pair_pk primary key (first_id, second_id),
  constraint reflection_pair_first_fk foreign key (first_id) references reflection (id),
  constraint reflection_pair_second_fk foreign key (second_id) references reflection (id),
  constraint reflection_pair_order_ck check (first_id < second_id),
  constraint reflection_pair_share_ck check (share between 0 and 100)
);
create index reflection_pair_second_ix on reflection_pair (second_id);
create index reflection_pair_share_ix on reflection_pair (share desc, first_id desc, second_id desc);
