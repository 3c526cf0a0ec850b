-- Days without surcharge of an item: an approved deferral, a fault of the authority, a national scheme. One that was
-- entered by mistake is withdrawn and stays on file.
create table arrears_stop (
  id uuid not null default uuidv7(),
  item_id uuid not null,
  kind text not null,
  from_on date not null,
  to_on date,
  applied_on date,
  document text,
  reason text not null,
  entered_at timestamptz not null default now(),
  entered_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  ended_reason text,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_reason text,
  constraint arrears_stop_pk primary key (id),
  constraint arrears_stop_item_fk foreign key (item_id) references arrears_item (id),
  constraint arrears_stop_kind_ck check (kind in ('DEFERRAL', 'AUTHORITY_FAULT', 'NATIONAL_SCHEME')),
  constraint arrears_stop_days_ck check (to_on >= from_on),
  constraint arrears_stop_deferral_ck check (kind <> 'DEFERRAL' or (to_on is not null and applied_on is not null)),
  constraint arrears_stop_document_ck check (kind = 'AUTHORITY_FAULT' or document is not null)
);
create index arrears_stop_item_ix on arrears_stop (item_id, from_on);
create index arrears_stop_deferral_ix on arrears_stop (from_on, to_on) where kind = 'DEFERRAL' and withdrawn_at is null;

-- What a second person agrees to or refuses: a write-off, 死欠, collecting surcharge beyond the tax itself.
create table arrears_proposal (
  id uuid not null default uuidv7(),
  item_id uuid not null,
  kind text not null,
  principal numeric(16, 2) not null default 0,
  surcharge numeric(16, 2) not null default 0,
  booked_on date not null,
  reason text not null,
  proposed_at timestamptz not null default now(),
  proposed_by uuid not null,
  decided_at timestamptz,
  decided_by uuid,
  agreed boolean,
  answer text,
  constraint arrears_proposal_pk primary key (id),
  constraint arrears_proposal_item_fk foreign key (item_id) references arrears_item (id),
  constraint arrears_proposal_kind_ck check (kind in ('WRITE_OFF', 'UNCOLLECTABLE', 'EXCESS')),
  constraint arrears_proposal_amount_ck check (principal >= 0 and surcharge >= 0
    and (kind = 'WRITE_OFF') = (principal + surcharge > 0)),
  constraint arrears_proposal_second_ck check (decided_by <> proposed_by),
  constraint arrears_proposal_decided_ck check ((agreed is null) = (decided_at is null)
    and (agreed is null) = (decided_by is null))
);
create index arrears_proposal_item_ix on arrears_proposal (item_id);
create unique index arrears_proposal_open_uk on arrears_proposal (item_id, kind) where agreed is null;

-- Forms that were stored: one sent twice by a double click or a retry stores what it says once.
create table arrears_entry (
  id uuid not null,
  case_id uuid not null,
  stored_at timestamptz not null default now(),
  constraint arrears_entry_pk primary key (id),
  constraint arrears_entry_case_fk foreign key (case_id) references arrears_case (id)
);
create index arrears_entry_case_ix on arrears_entry (case_id);

-- What the law leaves open or may change, from a day on; "assumed" rows wait for the bureau to confirm them.
create table arrears_setting (
  name text not null,
  valid_from date not null,
  value numeric(12, 6) not null,
  source text not null,
  assumed boolean not null,
  constraint arrears_setting_pk primary key (name, valid_from),
  constraint arrears_setting_name_ck check (name in ('DAILY_RATE', 'NEGLIGIBLE', 'DEFERRAL_MONTHS'))
);
insert into arrears_setting (name, valid_from, value, source, assumed) values
  ('DAILY_RATE', '1900-01-01', 0.0005, '2001年5月1日以前按现行比例计算，待核实', true),
  ('DAILY_RATE', '2001-05-01', 0.0005, '税收征收管理法第三十二条', false),
  ('NEGLIGIBLE', '1900-01-01', 1, '国家税务总局公告2012年第25号', false),
  ('DEFERRAL_MONTHS', '1900-01-01', 3, '税收征收管理法第三十一条', false);

create table arrears_case_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  unit_id uuid,
  officer_id uuid,
  risk text,
  opened_on date,
  bankruptcy_accepted_on date,
  constraint arrears_case_history_pk primary key (id, revision),
  constraint arrears_case_history_revision_fk foreign key (revision) references revision (id)
);
create index arrears_case_history_revision_ix on arrears_case_history (revision);
