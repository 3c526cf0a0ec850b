-- Items as a file names them: taxpayer, tax, period and due date tell one from others.
create view arrears_item_on_list as
  select i.id, c.taxpayer_id, i.tax_type, i.period_from, i.period_to, i.due_on, i.origin, m.principal, m.booked_on,
    i.document, i.import_id
  from arrears_item i join arrears_case c on c.id = i.case_id
  join arrears_movement m on m.item_id = i.id and m.kind = 'NEW';

create unlogged table arrears_item_staging (
  import_id uuid not null,
  row_number integer not null,
  taxpayer_id uuid not null,
  tax_type text not null,
  period_from date not null,
  period_to date not null,
  due_on date not null,
  origin text not null,
  principal numeric(16, 2) not null,
  booked_on date not null,
  document text
);
create index arrears_item_staging_ix on arrears_item_staging (import_id, row_number);
