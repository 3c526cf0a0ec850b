-- What a unit changed after it had handed in, under an exception. Kept by the database, whoever writes.
create table late_change (
  id bigint generated always as identity,
  exception_id uuid not null,
  element_id uuid not null,
  unit_id uuid not null,
  month date not null,
  state_before text,
  value_before numeric,
  state_after text,
  value_after numeric,
  changed_at timestamptz not null,
  changed_by_name text,
  import_id uuid,
  constraint late_change_pk primary key (id),
  constraint late_change_exception_fk foreign key (exception_id) references quarter_exception (id),
  constraint late_change_element_fk foreign key (element_id) references data_element (id),
  constraint late_change_unit_fk foreign key (unit_id) references unit (id)
);
create index late_change_exception_ix on late_change (exception_id, id);
create index late_change_element_ix on late_change (element_id);
create index late_change_unit_ix on late_change (unit_id);
create trigger late_change_append_only before update or delete on late_change
  for each row execute function refuse_change();
create trigger late_change_no_truncate before truncate on late_change
  for each statement execute function refuse_change();

-- The exception under which a unit that handed in changes its readings of a month, if it has one.
create function reading_late_exception(of_unit uuid, of_month date) returns uuid language sql stable
  return (
    select e.id
    from assessment_quarter q
    join quarter_submission s on s.quarter_id = q.id and s.unit_id = of_unit and s.state = 'SUBMITTED'
    join quarter_exception e on e.quarter_id = q.id and e.unit_id = of_unit and e.kind = 'LATE' and e.revoked_at is null
    where q.year = extract(year from of_month) and q.number = extract(quarter from of_month)
      and q.state in ('OPEN', 'UNDER_REVIEW')
    order by e.granted_at desc limit 1);

create function reading_keep_late_change() returns trigger language plpgsql as $$
begin
  if not exists (select from quarter_exception where kind = 'LATE' and revoked_at is null) then
    return null;
  end if;
  if tg_op = 'INSERT' then
    insert into late_change (exception_id, element_id, unit_id, month, state_after, value_after, changed_at,
      changed_by_name, import_id)
    select e.id, c.element_id, c.unit_id, c.month, c.state, c.value, c.reported_at, c.reported_by_name, c.import_id
    from changed c cross join lateral (select reading_late_exception(c.unit_id, c.month) as id) e
    where e.id is not null;
  elsif tg_op = 'UPDATE' then
    insert into late_change (exception_id, element_id, unit_id, month, state_before, value_before, state_after,
      value_after, changed_at, changed_by_name, import_id)
    select e.id, c.element_id, c.unit_id, c.month, o.state, o.value, c.state, c.value, c.reported_at,
      c.reported_by_name, c.import_id
    from changed c
    join earlier o on o.element_id = c.element_id and o.unit_id = c.unit_id and o.month = c.month
    cross join lateral (select reading_late_exception(c.unit_id, c.month) as id) e
    where e.id is not null and (o.state, o.value) is distinct from (c.state, c.value);
  else
    insert into late_change (exception_id, element_id, unit_id, month, state_before, value_before, changed_at,
      import_id)
    select e.id, o.element_id, o.unit_id, o.month, o.state, o.value, now(), o.import_id
    from earlier o cross join lateral (select reading_late_exception(o.unit_id, o.month) as id) e
    where e.id is not null;
  end if;
  return null;
end
$$;
create trigger reading_late_insert after insert on reading referencing new table as changed
  for each statement execute function reading_keep_late_change();
create trigger reading_late_update after update on reading referencing old table as earlier new table as changed
  for each statement execute function reading_keep_late_change();
create trigger reading_late_delete after delete on reading referencing old table as earlier
  for each statement execute function reading_keep_late_change();

-- Readings and the state of their quarter do not change at once: whoever moves the quarter on, or takes a submission,
-- waits for readings that are being written, and they for it.
create or replace function reading_refuse_frozen() returns trigger language plpgsql as $$
declare
  frozen record;
begin
  perform 1 from assessment_quarter q
  where (q.year, q.number) in (select extract(year from c.month), extract(quarter from c.month) from changed c)
  order by q.year, q.number for share;
  select c.unit_id, c.month into frozen from (select distinct unit_id, month from changed) c
  where reading_is_frozen(c.unit_id, c.month) limit 1;
  if found then
    raise exception 'the readings of unit % for % are frozen', frozen.unit_id, frozen.month
      using errcode = 'check_violation', constraint = 'reading_frozen';
  end if;
  return null;
end
$$;

-- The appeal that a correction follows.
alter table edition add column appeal_id uuid;
alter table edition add constraint edition_appeal_fk foreign key (appeal_id) references appeal (id);
create index edition_appeal_ix on edition (appeal_id) where appeal_id is not null;
