-- Inspections (检查) with check items from articles, results by unit, and findings (问题) to their end.
create table inspection (
  id uuid not null,
  theme text not null,
  title text not null,
  purpose text,
  starts_on date not null,
  ends_on date not null,
  status text not null,
  template_id uuid,
  opened_by uuid not null,
  opened_at timestamptz not null,
  closed_by uuid,
  closed_on date,
  closing_note text,
  cancelled_reason text,
  version bigint not null,
  constraint inspection_pk primary key (id),
  constraint inspection_days_ck check (ends_on >= starts_on),
  constraint inspection_closed_ck check (status <> 'CLOSED' or (closed_on is not null and closing_note is not null))
);
create index inspection_ends_ix on inspection (ends_on desc, id desc);
create index inspection_theme_ix on inspection (theme, ends_on desc, id desc);
create index inspection_status_ix on inspection (status, ends_on desc, id desc);
create index inspection_template_ix on inspection (template_id, starts_on);
create index inspection_search_ix on inspection using gin (search_grams(title));

create table inspection_unit (
  inspection_id uuid not null,
  unit_id uuid not null,
  constraint inspection_unit_pk primary key (inspection_id, unit_id),
  constraint inspection_unit_inspection_fk foreign key (inspection_id) references inspection (id),
  constraint inspection_unit_unit_fk foreign key (unit_id) references unit (id)
);
create index inspection_unit_unit_ix on inspection_unit (unit_id, inspection_id);

-- What is checked: an article that was in force, found again in later revisions by "origin_id".
create table check_item (
  id uuid not null,
  inspection_id uuid not null,
  position integer not null,
  article_id uuid not null,
  origin_id uuid not null,
  regulation_id uuid not null,
  basis text not null,
  wording text not null,
  constraint check_item_pk primary key (id),
  constraint check_item_inspection_fk foreign key (inspection_id) references inspection (id),
  constraint check_item_regulation_fk foreign key (regulation_id) references regulation (id)
);
create index check_item_inspection_ix on check_item (inspection_id, position);
create index check_item_origin_ix on check_item (origin_id);
create index check_item_regulation_ix on check_item (regulation_id);

create table check_result (
  id uuid not null,
  inspection_id uuid not null,
  item_id uuid not null,
  unit_id uuid not null,
  outcome text not null,
  note text,
  checked_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  version bigint not null,
  constraint check_result_pk primary key (id),
  constraint check_result_item_uk unique (item_id, unit_id),
  constraint check_result_inspection_fk foreign key (inspection_id) references inspection (id),
  constraint check_result_item_fk foreign key (item_id) references check_item (id),
  constraint check_result_unit_fk foreign key (unit_id) references unit (id),
  constraint check_result_note_ck check (outcome not in ('PARTLY', 'NOT_COMPLIANT') or note is not null)
);
create index check_result_inspection_ix on check_result (inspection_id);
create index check_result_unit_ix on check_result (unit_id, checked_on desc, id desc);
create index check_result_checked_ix on check_result (checked_on desc, id desc);

-- What a phone sent, by the key it gave it: the same again changes nothing.
create table check_result_receipt (
  client_key uuid not null,
  item_id uuid not null,
  unit_id uuid not null,
  received_at timestamptz not null,
  constraint check_result_receipt_pk primary key (client_key)
);

create sequence finding_number_seq;

create table finding (
  id uuid not null,
  number text not null,
  inspection_id uuid not null,
  item_id uuid not null,
  result_id uuid not null,
  unit_id uuid not null,
  origin_id uuid not null,
  regulation_id uuid not null,
  theme text not null,
  basis text not null,
  problem text not null,
  category text not null,
  seriousness text not null,
  leader_id uuid,
  person_id uuid,
  found_on date not null,
  original_deadline date not null,
  deadline date not null,
  state text not null,
  cause text,
  measure text,
  done_on date,
  reported_on date,
  reported_by uuid,
  verified_on date,
  verified_by uuid,
  opinion text,
  sent_back integer not null,
  remark text,
  version bigint not null,
  constraint finding_pk primary key (id),
  constraint finding_number_uk unique (number),
  constraint finding_inspection_fk foreign key (inspection_id) references inspection (id),
  constraint finding_item_fk foreign key (item_id) references check_item (id),
  constraint finding_result_fk foreign key (result_id) references check_result (id),
  constraint finding_unit_fk foreign key (unit_id) references unit (id),
  constraint finding_leader_fk foreign key (leader_id) references person (id),
  constraint finding_person_fk foreign key (person_id) references person (id),
  constraint finding_deadline_ck check (deadline >= original_deadline),
  constraint finding_signed_off_ck check (state <> 'SIGNED_OFF' or (verified_by is not null and reported_by is not null
    and verified_by <> reported_by and reported_on is not null and verified_on is not null))
);
create index finding_found_ix on finding (found_on desc, id desc);
create index finding_unit_ix on finding (unit_id, found_on desc, id desc);
create index finding_state_ix on finding (state, found_on desc, id desc);
create index finding_deadline_ix on finding (deadline);
create index finding_origin_ix on finding (origin_id, unit_id, found_on);
create index finding_inspection_ix on finding (inspection_id);
create index finding_item_ix on finding (item_id);
create index finding_result_ix on finding (result_id);
create index finding_leader_ix on finding (leader_id) where leader_id is not null;
create index finding_person_ix on finding (person_id) where person_id is not null;
create index finding_search_ix on finding using gin (search_grams(number || ' ' || basis || ' ' || problem));

-- Every step of a finding's life, with who and when: written once.
create table finding_step (
  finding_id uuid not null,
  position integer not null,
  kind text not null,
  taken_at timestamptz not null,
  taken_by uuid not null,
  person_id uuid,
  note text,
  constraint finding_step_pk primary key (finding_id, position),
  constraint finding_step_finding_fk foreign key (finding_id) references finding (id)
);
create trigger finding_step_append_only before update or delete on finding_step
  for each row execute function refuse_change();
create trigger finding_step_no_truncate before truncate on finding_step
  for each statement execute function refuse_change();

create table finding_extension (
  id uuid not null,
  finding_id uuid not null,
  until date not null,
  reason text not null,
  state text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  answer text,
  constraint finding_extension_pk primary key (id),
  constraint finding_extension_finding_fk foreign key (finding_id) references finding (id),
  constraint finding_extension_decided_ck check (state = 'ASKED' or (decided_by is not null and decided_by <> asked_by))
);
create index finding_extension_finding_ix on finding_extension (finding_id, asked_at);
create unique index finding_extension_open_uk on finding_extension (finding_id) where state = 'ASKED';

-- Evidence of corrections: a document is replaced by a new version, the earlier ones stay.
create table finding_evidence (
  attachment_id uuid not null,
  finding_id uuid not null,
  document integer not null,
  version integer not null,
  constraint finding_evidence_pk primary key (attachment_id),
  constraint finding_evidence_version_uk unique (finding_id, document, version),
  constraint finding_evidence_finding_fk foreign key (finding_id) references finding (id),
  constraint finding_evidence_attachment_fk foreign key (attachment_id) references attachment (id)
);
create trigger finding_evidence_append_only before update or delete on finding_evidence
  for each row execute function refuse_change();

-- What became of a finding under the four forms (四种形态): read by inspectors only, each reading in the
-- audit log. Apart from the finding, so that no list, export, history or search can meet it.
create table finding_handling (
  id uuid not null,
  finding_id uuid not null,
  form text not null,
  text text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  constraint finding_handling_pk primary key (id),
  constraint finding_handling_finding_fk foreign key (finding_id) references finding (id)
);
create index finding_handling_finding_ix on finding_handling (finding_id, recorded_at);
create trigger finding_handling_append_only before update or delete on finding_handling
  for each row execute function refuse_change();
create trigger finding_handling_no_truncate before truncate on finding_handling
  for each statement execute function refuse_change();

-- An inspection that recurs: units and items are those of the inspection it names.
create table inspection_template (
  id uuid not null,
  name text not null,
  inspection_id uuid not null,
  every_months integer,
  retired boolean not null,
  version bigint not null,
  constraint inspection_template_pk primary key (id),
  constraint inspection_template_inspection_fk foreign key (inspection_id) references inspection (id),
  constraint inspection_template_months_ck check (every_months between 1 and 60)
);
create unique index inspection_template_name_uk on inspection_template (name) where not retired;
create index inspection_template_inspection_ix on inspection_template (inspection_id);

-- Earlier states (Hibernate Envers).
create table inspection_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  theme text,
  title text,
  purpose text,
  starts_on date,
  ends_on date,
  status text,
  template_id uuid,
  opened_by uuid,
  opened_at timestamptz,
  closed_by uuid,
  closed_on date,
  closing_note text,
  cancelled_reason text,
  constraint inspection_history_pk primary key (id, revision),
  constraint inspection_history_revision_fk foreign key (revision) references revision (id)
);
create index inspection_history_revision_ix on inspection_history (revision);

create table inspection_unit_history (
  revision bigint not null,
  revision_type smallint,
  inspection_id uuid not null,
  unit_id uuid not null,
  constraint inspection_unit_history_pk primary key (inspection_id, revision, unit_id),
  constraint inspection_unit_history_revision_fk foreign key (revision) references revision (id)
);
create index inspection_unit_history_revision_ix on inspection_unit_history (revision);

create table check_item_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  inspection_id uuid,
  position integer,
  article_id uuid,
  origin_id uuid,
  regulation_id uuid,
  basis text,
  wording text,
  constraint check_item_history_pk primary key (id, revision),
  constraint check_item_history_revision_fk foreign key (revision) references revision (id)
);
create index check_item_history_inspection_ix on check_item_history (inspection_id, revision);
create index check_item_history_revision_ix on check_item_history (revision);

create table check_result_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  inspection_id uuid,
  item_id uuid,
  unit_id uuid,
  outcome text,
  note text,
  checked_on date,
  recorded_by uuid,
  recorded_at timestamptz,
  constraint check_result_history_pk primary key (id, revision),
  constraint check_result_history_revision_fk foreign key (revision) references revision (id)
);
create index check_result_history_revision_ix on check_result_history (revision);

create table finding_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  number text,
  inspection_id uuid,
  item_id uuid,
  result_id uuid,
  unit_id uuid,
  origin_id uuid,
  regulation_id uuid,
  theme text,
  basis text,
  problem text,
  category text,
  seriousness text,
  leader_id uuid,
  person_id uuid,
  found_on date,
  original_deadline date,
  deadline date,
  state text,
  cause text,
  measure text,
  done_on date,
  reported_on date,
  reported_by uuid,
  verified_on date,
  verified_by uuid,
  opinion text,
  sent_back integer,
  remark text,
  constraint finding_history_pk primary key (id, revision),
  constraint finding_history_revision_fk foreign key (revision) references revision (id)
);
create index finding_history_revision_ix on finding_history (revision);

create table inspection_template_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  name text,
  inspection_id uuid,
  every_months integer,
  retired boolean,
  constraint inspection_template_history_pk primary key (id, revision),
  constraint inspection_template_history_revision_fk foreign key (revision) references revision (id)
);
create index inspection_template_history_revision_ix on inspection_template_history (revision);
