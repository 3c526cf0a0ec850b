-- People as an import sees them: with the home unit of now.
create view person_on_list as
  select p.id, p.staff_number, p.name, p.party_standing, h.unit_id, u.code as unit_code, h.position, h.post
  from person p
  left join membership h on h.person_id = p.id and h.home and h.valid_to is null
  left join unit u on u.id = h.unit_id;

create unlogged table person_staging (
  import_id uuid not null,
  row_number integer not null,
  staff_number text not null,
  name text not null,
  party_standing text not null,
  unit_id uuid not null,
  unit_code text not null,
  position text not null,
  post text,
  joined_on date,
  version bigint
);
create index person_staging_ix on person_staging (import_id, row_number);
