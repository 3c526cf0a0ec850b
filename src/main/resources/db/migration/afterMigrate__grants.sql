-- The portal's role works with the records but does not own the tables; the audit log and
-- amounts of revenue it can only read and extend.
do $$
begin
  if exists (select from pg_roles where rolname = '${portal-role}') and current_user <> '${portal-role}' then
    grant usage on schema public to "${portal-role}";
    grant select, insert, update, delete on all tables in schema public to "${portal-role}";
    grant usage, select on all sequences in schema public to "${portal-role}";
    grant temporary on database "${flyway:database}" to "${portal-role}";
    revoke update, delete, truncate on audit_entry from "${portal-role}";
    revoke update, delete, truncate on revenue_version from "${portal-role}";
    revoke insert, delete, truncate on audit_head from "${portal-role}";
    revoke insert, update, delete, truncate on flyway_schema_history from "${portal-role}";
  end if;
end
$$;
