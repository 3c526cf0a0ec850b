-- One file of arrears per taxpayer (一户一策). Nothing accrued is stored: what is owed on a day is computed from
-- dated, append-only entries.
create table arrears_case (
  id uuid not null default uuidv7(),
  taxpayer_id uuid not null,
  unit_id uuid not null,
  officer_id uuid,
  risk text not null,
  opened_on date not null,
  bankruptcy_accepted_on date,
  import_id uuid,
  version bigint not null default 0,
  constraint arrears_case_pk primary key (id),
  constraint arrears_case_taxpayer_uk unique (taxpayer_id),
  constraint arrears_case_taxpayer_fk foreign key (taxpayer_id) references taxpayer (id),
  constraint arrears_case_unit_fk foreign key (unit_id) references unit (id),
  constraint arrears_case_officer_fk foreign key (officer_id) references person (id),
  constraint arrears_case_risk_ck check (risk in ('LOW', 'MEDIUM', 'HIGH'))
);
create index arrears_case_unit_ix on arrears_case (unit_id, id);
create index arrears_case_officer_ix on arrears_case (officer_id, id) where officer_id is not null;
create index arrears_case_risk_ix on arrears_case (risk, id);
create index arrears_case_import_ix on arrears_case (import_id) where import_id is not null;

-- A tax of a period that was not paid when it was due. What was assessed is its first movement.
create table arrears_item (
  id uuid not null default uuidv7(),
  case_id uuid not null,
  tax_type text not null,
  period_from date not null,
  period_to date not null,
  due_on date not null,
  origin text not null,
  document text,
  note text,
  entry_key uuid not null,
  import_id uuid,
  version bigint not null default 0,
  constraint arrears_item_pk primary key (id),
  constraint arrears_item_entry_uk unique (entry_key),
  constraint arrears_item_case_fk foreign key (case_id) references arrears_case (id),
  constraint arrears_item_tax_type_fk foreign key (tax_type) references tax_type (code),
  constraint arrears_item_origin_ck check (origin in ('DECLARED', 'ASSESSED', 'INSPECTED')),
  constraint arrears_item_period_ck check (period_to >= period_from)
);
create index arrears_item_case_ix on arrears_item (case_id, due_on, id);
create index arrears_item_tax_type_ix on arrears_item (tax_type);
create index arrears_item_due_ix on arrears_item (due_on);
create index arrears_item_import_ix on arrears_item (import_id) where import_id is not null;

-- Who answers for an item from a day on, and the special category an officer gave it (closed business, shell,
-- uncollectable). What the calendar or a deferral makes of an item is not stored.
create table arrears_assignment (
  id uuid not null default uuidv7(),
  item_id uuid not null,
  valid_from date not null,
  unit_id uuid not null,
  officer_id uuid,
  category text,
  reason text,
  entered_at timestamptz not null default now(),
  entered_by uuid,
  agreed_by uuid,
  constraint arrears_assignment_pk primary key (id),
  constraint arrears_assignment_item_fk foreign key (item_id) references arrears_item (id),
  constraint arrears_assignment_unit_fk foreign key (unit_id) references unit (id),
  constraint arrears_assignment_officer_fk foreign key (officer_id) references person (id),
  constraint arrears_assignment_category_ck check (category in ('CLOSED_BUSINESS', 'SHELL', 'UNCOLLECTABLE')),
  constraint arrears_assignment_agreed_ck check (category is distinct from 'UNCOLLECTABLE' or agreed_by <> entered_by)
);
create unique index arrears_assignment_item_uk on arrears_assignment (item_id, valid_from, id);
create index arrears_assignment_from_ix on arrears_assignment (valid_from);
create index arrears_assignment_unit_ix on arrears_assignment (unit_id, valid_from);
create index arrears_assignment_officer_ix on arrears_assignment (officer_id, valid_from) where officer_id is not null;

create table arrears_payment (
  id uuid not null default uuidv7(),
  case_id uuid not null,
  paid_on date not null,
  booked_on date not null,
  amount numeric(16, 2) not null,
  method text not null,
  voucher text,
  reason text,
  entry_key uuid not null,
  entered_at timestamptz not null default now(),
  entered_by uuid,
  constraint arrears_payment_pk primary key (id),
  constraint arrears_payment_entry_uk unique (entry_key),
  constraint arrears_payment_case_fk foreign key (case_id) references arrears_case (id),
  constraint arrears_payment_amount_ck check (amount > 0),
  constraint arrears_payment_method_ck check (method in ('TRANSFER', 'DEDUCTION', 'REFUND_OFFSET', 'VAT_CREDIT', 'AUCTION', 'CASH')),
  constraint arrears_payment_days_ck check (paid_on <= booked_on)
);
create index arrears_payment_case_ix on arrears_payment (case_id, paid_on, id);

-- Everything that raised or lowered what is owed; append-only. Amounts are signed: what was added to the tax
-- (or, beyond what accrues by law, to the surcharge) that is owed. "booked_on" is its day in the ledger,
-- "effective_on" its day for the surcharge.
create table arrears_movement (
  id uuid not null default uuidv7(),
  item_id uuid not null,
  kind text not null,
  booked_on date not null,
  effective_on date not null,
  principal numeric(16, 2) not null,
  surcharge numeric(16, 2) not null default 0,
  payment_id uuid,
  reverses_id uuid,
  reason text,
  entered_at timestamptz not null default now(),
  entered_by uuid,
  agreed_by uuid,
  import_id uuid,
  constraint arrears_movement_pk primary key (id),
  constraint arrears_movement_item_fk foreign key (item_id) references arrears_item (id),
  constraint arrears_movement_payment_fk foreign key (payment_id) references arrears_payment (id),
  constraint arrears_movement_reverses_fk foreign key (reverses_id) references arrears_movement (id),
  constraint arrears_movement_kind_ck check (kind in ('NEW', 'PAYMENT', 'REVERSAL', 'WRITE_OFF', 'CORRECTION')),
  constraint arrears_movement_sign_ck check (case kind when 'NEW' then principal >= 0 and surcharge = 0
    when 'PAYMENT' then principal <= 0 and surcharge <= 0 when 'REVERSAL' then principal >= 0 and surcharge >= 0
    when 'WRITE_OFF' then principal <= 0 and surcharge <= 0 else true end),
  constraint arrears_movement_payment_ck check (kind <> 'PAYMENT' or payment_id is not null),
  constraint arrears_movement_reverses_ck check ((kind = 'REVERSAL') = (reverses_id is not null)),
  constraint arrears_movement_reason_ck check (kind in ('NEW', 'PAYMENT') or reason is not null),
  constraint arrears_movement_agreed_ck check (kind <> 'WRITE_OFF' or (agreed_by is not null and agreed_by <> entered_by))
);
create unique index arrears_movement_reverses_uk on arrears_movement (reverses_id) where reverses_id is not null;
create unique index arrears_movement_new_uk on arrears_movement (item_id) where kind = 'NEW';
create index arrears_movement_item_ix on arrears_movement (item_id, booked_on);
create index arrears_movement_booked_ix on arrears_movement (booked_on, item_id);
create index arrears_movement_payment_ix on arrears_movement (payment_id) where payment_id is not null;
create index arrears_movement_import_ix on arrears_movement (import_id) where import_id is not null;

-- Months that are closed: nothing is booked into them any more.
create table arrears_month (
  month date not null,
  closed_at timestamptz not null,
  closed_by uuid,
  constraint arrears_month_pk primary key (month),
  constraint arrears_month_first_ck check (extract(day from month) = 1)
);

create function arrears_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Entries of arrears are not changed, only corrected by another one' using errcode = 'restrict_violation';
end $$;
create trigger arrears_movement_fixed before update on arrears_movement
  for each row when (old.* is distinct from new.*) execute function arrears_refuse_change();

-- The month being closed and an entry into it exclude each other by an advisory lock.
create function arrears_refuse_closed_month() returns trigger language plpgsql as $$
declare
  day date := case tg_table_name when 'arrears_movement' then (to_jsonb(new) ->> 'booked_on')::date
    else (to_jsonb(new) ->> 'valid_from')::date end;
begin
  perform pg_advisory_xact_lock_shared(hashtext('arrears_month'));
  if exists (select from arrears_month where month >= date_trunc('month', day)::date) then
    raise exception 'The month of % is closed', day using errcode = 'restrict_violation', constraint = 'arrears_month_closed';
  end if;
  return new;
end $$;
create trigger arrears_movement_month before insert on arrears_movement
  for each row execute function arrears_refuse_closed_month();
create trigger arrears_assignment_month before insert on arrears_assignment
  for each row execute function arrears_refuse_closed_month();
