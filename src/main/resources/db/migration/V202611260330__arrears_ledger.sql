-- The ledger of arrears at any date. What every entry adds to a group, and what moves from one group to another, is
-- summed up by day, ten days, month, quarter and year in the same transaction, so that any period is read from few
-- rows, however many items there are.

-- A deferral as the ledger knows it: one that is entered or withdrawn later changes no closed month.
create table arrears_deferral (
  stop_id uuid not null,
  item_id uuid not null,
  from_on date not null,
  to_on date not null,
  constraint arrears_deferral_pk primary key (stop_id, from_on),
  constraint arrears_deferral_stop_fk foreign key (stop_id) references arrears_stop (id) on delete cascade,
  constraint arrears_deferral_days_ck check (to_on >= from_on)
);
create index arrears_deferral_item_ix on arrears_deferral (item_id, from_on);

-- From which day to which (that day not included) an item belongs where. The first one reaches back without end.
create table arrears_span (
  item_id uuid not null,
  from_on date not null,
  to_on date not null,
  unit_id uuid not null,
  officer_id uuid,
  tax_type text not null,
  due_year integer not null,
  state text not null,
  constraint arrears_span_pk primary key (item_id, from_on),
  constraint arrears_span_days_ck check (to_on > from_on),
  constraint arrears_span_state_ck check (state in ('DUE', 'NOT_YET_DUE', 'DEFERRED', 'CLOSED_BUSINESS', 'SHELL',
    'UNCOLLECTABLE'))
);
create index arrears_span_from_ix on arrears_span (from_on, item_id) where from_on > '-infinity';

-- Sums of what was booked. "due_year" is 0 before 2001-05-01; rows that are not folded yet may stand beside others of
-- the same key. "by_officer" rows repeat all sums by officer.
create table arrears_flow (
  level text not null,
  day date not null,
  by_officer boolean not null,
  unit_id uuid not null,
  officer_id uuid,
  tax_type text not null,
  state text not null,
  due_year integer not null,
  added numeric(18, 2) not null,
  corrected numeric(18, 2) not null,
  cleared numeric(18, 2) not null,
  written_off numeric(18, 2) not null,
  folded boolean not null default false,
  constraint arrears_flow_level_ck check (level in ('DAY', 'DEKADE', 'MONTH', 'QUARTER', 'YEAR'))
);
create index arrears_flow_day_ix on arrears_flow (by_officer, level, day);
create index arrears_flow_loose_ix on arrears_flow (level) where not folded;
create unique index arrears_flow_folded_uk on arrears_flow
  (by_officer, level, day, unit_id, officer_id, tax_type, state, due_year) nulls not distinct where folded;

-- Sums of what moved from one group to another without being booked.
create table arrears_shift (
  level text not null,
  day date not null,
  by_officer boolean not null,
  tax_type text not null,
  due_year integer not null,
  from_unit_id uuid not null,
  from_officer_id uuid,
  from_state text not null,
  to_unit_id uuid not null,
  to_officer_id uuid,
  to_state text not null,
  amount numeric(18, 2) not null,
  folded boolean not null default false,
  constraint arrears_shift_level_ck check (level in ('DAY', 'DEKADE', 'MONTH', 'QUARTER', 'YEAR'))
);
create index arrears_shift_day_ix on arrears_shift (by_officer, level, day);
create index arrears_shift_loose_ix on arrears_shift (level) where not folded;
create unique index arrears_shift_folded_uk on arrears_shift (by_officer, level, day, tax_type, due_year, from_unit_id,
  from_officer_id, from_state, to_unit_id, to_officer_id, to_state) nulls not distinct where folded;

-- What was owed at the end of a closed month.
create table arrears_closing (
  month date not null,
  by_officer boolean not null,
  unit_id uuid not null,
  officer_id uuid,
  tax_type text not null,
  state text not null,
  due_year integer not null,
  balance numeric(18, 2) not null,
  constraint arrears_closing_month_fk foreign key (month) references arrears_month (month)
);
create unique index arrears_closing_uk on arrears_closing
  (by_officer, month, unit_id, officer_id, tax_type, state, due_year) nulls not distinct;
create index arrears_closing_month_ix on arrears_closing (month);

alter table arrears_month add reason text;

-- The category of what was owed at the end of a year's day.
create function arrears_category(state text, due_year integer, year integer) returns text
  language sql immutable parallel safe as $$
  select case when state <> 'DUE' then state when due_year = 0 then 'BEFORE_2001' when due_year = year then 'CURRENT_YEAR'
    else 'EARLIER_YEARS' end
$$;

-- The days a day is summed up under.
create function arrears_levels(day date) returns table (level text, start date)
  language sql immutable parallel safe as $$
  values ('DAY', day),
    ('DEKADE', date_trunc('month', day)::date + least((extract(day from day)::integer - 1) / 10, 2) * 10),
    ('MONTH', date_trunc('month', day)::date), ('QUARTER', date_trunc('quarter', day)::date),
    ('YEAR', date_trunc('year', day)::date)
$$;

-- How to add entries, or take them off, in every sum. "entries" is what reads the entries.
create function arrears_flow_booking(entries text, sign integer) returns text language sql immutable as $$
  select format($sql$
    with daily as (
      select m.booked_on as day, s.unit_id, s.officer_id, s.tax_type, s.state, s.due_year,
        coalesce(sum(m.principal) filter (where m.kind = 'NEW'), 0) as added,
        coalesce(sum(m.principal) filter (where m.kind = 'CORRECTION'), 0) as corrected,
        -coalesce(sum(m.principal) filter (where m.kind in ('PAYMENT', 'REVERSAL')), 0) as cleared,
        -coalesce(sum(m.principal) filter (where m.kind = 'WRITE_OFF'), 0) as written_off
      from %1$s m join arrears_span s on s.item_id = m.item_id and m.booked_on >= s.from_on and m.booked_on < s.to_on
      group by m.booked_on, s.unit_id, s.officer_id, s.tax_type, s.state, s.due_year
    )
    insert into arrears_flow (level, day, by_officer, unit_id, officer_id, tax_type, state, due_year, added, corrected,
      cleared, written_off)
    select l.level, l.start, o.by_officer, d.unit_id, case when o.by_officer then d.officer_id end as officer, d.tax_type,
      d.state, d.due_year, %2$s * sum(d.added), %2$s * sum(d.corrected), %2$s * sum(d.cleared), %2$s * sum(d.written_off)
    from daily d cross join lateral arrears_levels(d.day) l cross join (values (false), (true)) o (by_officer)
    where d.added <> 0 or d.corrected <> 0 or d.cleared <> 0 or d.written_off <> 0
    group by l.level, l.start, o.by_officer, d.unit_id, officer, d.tax_type, d.state, d.due_year
    $sql$, entries, sign)
$$;

create function arrears_shift_booking(entries text, sign integer) returns text language sql immutable as $$
  select format($sql$
    with daily as (
      select n.from_on as day, n.tax_type, n.due_year, p.unit_id as from_unit_id, p.officer_id as from_officer_id,
        p.state as from_state, n.unit_id as to_unit_id, n.officer_id as to_officer_id, n.state as to_state,
        sum(m.principal) as amount
      from %1$s m join arrears_span n on n.item_id = m.item_id and n.from_on > m.booked_on
      join arrears_span p on p.item_id = n.item_id and p.to_on = n.from_on
      group by n.from_on, n.tax_type, n.due_year, p.unit_id, p.officer_id, p.state, n.unit_id, n.officer_id, n.state
    )
    insert into arrears_shift (level, day, by_officer, tax_type, due_year, from_unit_id, from_officer_id, from_state,
      to_unit_id, to_officer_id, to_state, amount)
    select l.level, l.start, o.by_officer, d.tax_type, d.due_year, d.from_unit_id,
      case when o.by_officer then d.from_officer_id end as from_officer, d.from_state, d.to_unit_id,
      case when o.by_officer then d.to_officer_id end as to_officer, d.to_state, %2$s * sum(d.amount)
    from daily d cross join lateral arrears_levels(d.day) l cross join (values (false), (true)) o (by_officer)
    where d.amount <> 0 and (d.from_unit_id <> d.to_unit_id or d.from_state <> d.to_state
      or (o.by_officer and d.from_officer_id is distinct from d.to_officer_id))
    group by l.level, l.start, o.by_officer, d.tax_type, d.due_year, d.from_unit_id, from_officer, d.from_state,
      d.to_unit_id, to_officer, d.to_state
    $sql$, entries, sign)
$$;

-- Works out anew where items belong, and moves their entries there.
create function arrears_place(items uuid[]) returns void language plpgsql
  set plan_cache_mode = force_custom_plan as $$
declare
  entries constant text := '(select * from arrears_movement where item_id = any($1))';
begin
  if items is null then
    return;
  end if;
  execute arrears_flow_booking(entries, -1) using items;
  execute arrears_shift_booking(entries, -1) using items;
  delete from arrears_span where item_id = any(items);
  insert into arrears_span (item_id, from_on, to_on, unit_id, officer_id, tax_type, due_year, state)
  with newest as (
    select distinct on (item_id, valid_from) item_id, valid_from, unit_id, officer_id, category
    from arrears_assignment where item_id = any(items) order by item_id, valid_from, id desc
  ),
  assigned as (
    select n.item_id, n.unit_id, n.officer_id, n.category, i.tax_type, i.due_on,
      first_value(n.valid_from) over w as first_on,
      case when row_number() over w = 1 then '-infinity'::date else n.valid_from end as from_on,
      coalesce(lead(n.valid_from) over w, 'infinity'::date) as to_on
    from newest n join arrears_item i on i.id = n.item_id
    window w as (partition by n.item_id order by n.valid_from)
  ),
  turn as (
    select item_id, due_on + 1 as day from assigned
    union select item_id, from_on from arrears_deferral where item_id = any(items)
    union select item_id, to_on + 1 from arrears_deferral where item_id = any(items)
  ),
  point as (
    select item_id, from_on from assigned
    union select a.item_id, t.day from assigned a join turn t on t.item_id = a.item_id
      where a.category is null and t.day > greatest(a.from_on, a.first_on) and t.day < a.to_on
  )
  select p.item_id, p.from_on, coalesce(lead(p.from_on) over (partition by p.item_id order by p.from_on), 'infinity'),
    a.unit_id, a.officer_id, a.tax_type,
    case when a.due_on < '2001-05-01' then 0 else extract(year from a.due_on)::integer end,
    coalesce(a.category, case when exists (select from arrears_deferral d where d.item_id = p.item_id
        and greatest(p.from_on, a.first_on) between d.from_on and d.to_on) then 'DEFERRED'
      when greatest(p.from_on, a.first_on) <= a.due_on then 'NOT_YET_DUE' else 'DUE' end)
  from point p join assigned a on a.item_id = p.item_id and p.from_on >= a.from_on and p.from_on < a.to_on;
  execute arrears_flow_booking(entries, 1) using items;
  execute arrears_shift_booking(entries, 1) using items;
end $$;

-- Entries of one item wait for each other, so that each sees where the other put it.
create function arrears_lock_item() returns trigger language plpgsql as $$
begin
  perform from arrears_item where id = new.item_id for no key update;
  return new;
end $$;
create trigger arrears_movement_lock before insert on arrears_movement
  for each row execute function arrears_lock_item();
create trigger arrears_assignment_lock before insert on arrears_assignment
  for each row execute function arrears_lock_item();
create trigger arrears_stop_lock before insert or update on arrears_stop
  for each row execute function arrears_lock_item();

create function arrears_movement_booked() returns trigger language plpgsql as $$
begin
  execute arrears_flow_booking('changed', case tg_op when 'INSERT' then 1 else -1 end);
  execute arrears_shift_booking('changed', case tg_op when 'INSERT' then 1 else -1 end);
  return null;
end $$;
create trigger arrears_movement_entered after insert on arrears_movement
  referencing new table as changed for each statement execute function arrears_movement_booked();
create trigger arrears_movement_undone after delete on arrears_movement
  referencing old table as changed for each statement execute function arrears_movement_booked();

create function arrears_assignment_placed() returns trigger language plpgsql as $$
begin
  perform arrears_place((select array_agg(distinct item_id) from changed));
  return null;
end $$;
create trigger arrears_assignment_entered after insert on arrears_assignment
  referencing new table as changed for each statement execute function arrears_assignment_placed();
create trigger arrears_assignment_undone after delete on arrears_assignment
  referencing old table as changed for each statement execute function arrears_assignment_placed();
create trigger arrears_assignment_fixed before update on arrears_assignment for each row
  when ((old.item_id, old.valid_from, old.unit_id, old.officer_id, old.category)
    is distinct from (new.item_id, new.valid_from, new.unit_id, new.officer_id, new.category))
  execute function arrears_refuse_change();

-- The first day that is not closed.
create function arrears_first_open_day() returns date language sql stable as $$
  select coalesce((select (max(month) + interval '1 month')::date from arrears_month), '-infinity')
$$;

create function arrears_refuse_closed_undoing() returns trigger language plpgsql as $$
declare
  day date := case tg_table_name when 'arrears_movement' then (to_jsonb(old) ->> 'booked_on')::date
    else (to_jsonb(old) ->> 'valid_from')::date end;
begin
  perform pg_advisory_xact_lock_shared(hashtext('arrears_month'));
  if day < arrears_first_open_day() then
    raise exception 'The month of % is closed', day using errcode = 'restrict_violation', constraint = 'arrears_month_closed';
  end if;
  return old;
end $$;
create trigger arrears_movement_month_undone before delete on arrears_movement
  for each row execute function arrears_refuse_closed_undoing();
create trigger arrears_assignment_month_undone before delete on arrears_assignment
  for each row execute function arrears_refuse_closed_undoing();

-- An item whose tax or due day is put right changes its figures from the beginning.
create function arrears_item_placed() returns trigger language plpgsql as $$
declare
  items uuid[] := (select array_agg(n.id) from changed n join earlier e on e.id = n.id
    where (n.tax_type, n.due_on) is distinct from (e.tax_type, e.due_on));
begin
  if items is null then
    return null;
  end if;
  perform pg_advisory_xact_lock_shared(hashtext('arrears_month'));
  if exists (select from arrears_movement where item_id = any(items) and booked_on < arrears_first_open_day()) then
    raise exception 'Items of a closed month keep their tax and due day' using errcode = 'restrict_violation',
      constraint = 'arrears_month_closed';
  end if;
  perform arrears_place(items);
  return null;
end $$;
create trigger arrears_item_changed after update on arrears_item
  referencing new table as changed old table as earlier for each statement execute function arrears_item_placed();

create function arrears_stop_placed() returns trigger language plpgsql as $$
declare
  open_on date;
begin
  if tg_op <> 'INSERT' and old.kind <> 'DEFERRAL' and (tg_op = 'DELETE' or new.kind <> 'DEFERRAL')
    or tg_op = 'INSERT' and new.kind <> 'DEFERRAL' then
    return null;
  end if;
  perform pg_advisory_xact_lock_shared(hashtext('arrears_month'));
  open_on := arrears_first_open_day();
  if tg_op <> 'INSERT' then
    delete from arrears_deferral where stop_id = old.id and from_on >= open_on;
    update arrears_deferral set to_on = open_on - 1 where stop_id = old.id and to_on >= open_on;
  end if;
  if tg_op <> 'DELETE' and new.kind = 'DEFERRAL' and new.withdrawn_at is null and new.to_on >= open_on then
    insert into arrears_deferral (stop_id, item_id, from_on, to_on)
    values (new.id, new.item_id, greatest(new.from_on, open_on), new.to_on);
  end if;
  perform arrears_place(array[case tg_op when 'DELETE' then old.item_id else new.item_id end]);
  return null;
end $$;
create trigger arrears_stop_changed after insert or update or delete on arrears_stop
  for each row execute function arrears_stop_placed();

-- A month is closed once and for ever: entries under way end first, then its balances are written.
create function arrears_month_lock() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('arrears_month'));
  if new.month < arrears_first_open_day() then
    raise exception 'The month of % is closed', new.month using errcode = 'unique_violation', constraint = 'arrears_month_pk';
  end if;
  return new;
end $$;
create trigger arrears_month_closing before insert on arrears_month
  for each row execute function arrears_month_lock();

create function arrears_month_closed() returns trigger language plpgsql as $$
declare
  before date := (select max(month) from arrears_month where month < new.month);
begin
  insert into arrears_closing (month, by_officer, unit_id, officer_id, tax_type, state, due_year, balance)
  select new.month, by_officer, unit_id, officer_id, tax_type, state, due_year, sum(balance)
  from (
    select by_officer, unit_id, officer_id, tax_type, state, due_year, balance from arrears_closing where month = before
    union all
    select by_officer, unit_id, officer_id, tax_type, state, due_year, added + corrected - cleared - written_off
    from arrears_flow where level = 'MONTH' and day > coalesce(before, '-infinity') and day <= new.month
    union all
    select by_officer, from_unit_id, from_officer_id, tax_type, from_state, due_year, -amount
    from arrears_shift where level = 'MONTH' and day > coalesce(before, '-infinity') and day <= new.month
    union all
    select by_officer, to_unit_id, to_officer_id, tax_type, to_state, due_year, amount
    from arrears_shift where level = 'MONTH' and day > coalesce(before, '-infinity') and day <= new.month
  ) each
  group by by_officer, unit_id, officer_id, tax_type, state, due_year
  having sum(balance) <> 0;
  return null;
end $$;
create trigger arrears_month_balances after insert on arrears_month
  for each row execute function arrears_month_closed();

create function arrears_refuse_opening() returns trigger language plpgsql as $$
begin
  raise exception 'A closed month stays closed' using errcode = 'restrict_violation';
end $$;
create trigger arrears_month_fixed before update or delete on arrears_month
  for each row execute function arrears_refuse_opening();
create trigger arrears_closing_fixed before update or delete on arrears_closing
  for each row execute function arrears_refuse_opening();

insert into arrears_deferral (stop_id, item_id, from_on, to_on)
select id, item_id, from_on, to_on from arrears_stop where kind = 'DEFERRAL' and withdrawn_at is null;
select arrears_place(array_agg(distinct item_id)) from arrears_assignment;
