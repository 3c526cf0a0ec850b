-- A form that was open before an import must not overwrite what the import brought: the version moves on with it.
create function taxpayer_import_moves_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create trigger taxpayer_import_moves_version before update on taxpayer for each row
  when (new.import_id is not null and new.import_id is distinct from old.import_id)
  execute function taxpayer_import_moves_version();
