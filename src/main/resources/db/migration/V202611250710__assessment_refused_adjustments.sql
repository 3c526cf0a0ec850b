-- What still waits when its period is closed can no longer count, but it can be refused.
create or replace function refuse_closed_adjustment() returns trigger language plpgsql as $$
declare
  kept record := coalesce(new, old);
begin
  if tg_op = 'UPDATE' and old.state = 'PROPOSED' and new.state = 'REFUSED' then
    return new;
  end if;
  if exists (select from assessment_quarter q
      where q.year = kept.year and q.number = kept.quarter_number and q.state = 'CLOSED')
    or (kept.quarter_number is null
      and exists (select from annual_assessment a where a.year = kept.year and a.state = 'CLOSED')) then
    raise exception 'the period is closed: % on % is refused', tg_op, tg_table_name using errcode = 'check_violation';
  end if;
  return kept;
end
$$;
