-- The end of the audit chain, moved on by each append: an end that was cut off no longer reaches it.
-- Its row lock also puts appends one after the other.
create table audit_head (
  only_row boolean not null default true,
  last_id bigint not null,
  last_hash text not null,
  constraint audit_head_pk primary key (only_row),
  constraint audit_head_only_ck check (only_row)
);
insert into audit_head (last_id, last_hash) values (0, '-');

create function audit_head_moves_on() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.last_id = old.last_id + 1 then
      return new;
    end if;
  end if;
  raise exception '% only moves on: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_head_moves_on before update or delete on audit_head
  for each row execute function audit_head_moves_on();
create trigger audit_head_no_truncate before truncate on audit_head
  for each statement execute function refuse_change();

-- The page lists the newest first within each filter.
drop index audit_entry_actor_ix;
drop index audit_entry_subject_ix;
create index audit_entry_actor_ix on audit_entry (actor_name, recorded_at, id);
create index audit_entry_subject_ix on audit_entry (subject_type, subject_id, recorded_at, id);
