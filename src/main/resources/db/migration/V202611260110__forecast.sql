-- Revenue by unit, month and tax: forecasts, what came in, and plans of quarters. Rows are only added: what is
-- entered later is the next version.
create table revenue_version (
  id uuid not null,
  kind text not null,
  unit_id uuid not null,
  month date not null,
  tax_code text not null,
  number integer not null,
  amount numeric(16, 2),
  entered_at timestamptz not null,
  entered_by uuid,
  entered_by_name text not null,
  import_id uuid,
  constraint revenue_version_pk primary key (id),
  constraint revenue_version_number_uk unique (kind, unit_id, month, tax_code, number),
  constraint revenue_version_unit_fk foreign key (unit_id) references unit (id),
  constraint revenue_version_tax_fk foreign key (tax_code) references tax_type (code),
  constraint revenue_version_kind_ck check (kind in ('FORECAST', 'ACTUAL', 'PLAN')),
  constraint revenue_version_month_ck check (extract(day from month) = 1
    and (kind <> 'PLAN' or extract(month from month) in (1, 4, 7, 10))),
  constraint revenue_version_number_ck check (number > 0),
  constraint revenue_version_amount_ck check (kind = 'ACTUAL' or amount >= 0)
);
create index revenue_version_month_ix on revenue_version (kind, month, unit_id);
create index revenue_version_unit_ix on revenue_version (unit_id, month);
create index revenue_version_tax_ix on revenue_version (tax_code);
create trigger revenue_version_append_only before update or delete on revenue_version
  for each row execute function refuse_change();
create trigger revenue_version_no_truncate before truncate on revenue_version
  for each statement execute function refuse_change();

-- What is set about forecasts, by the day it comes into force.
create table forecast_setting (
  id uuid not null,
  code text not null,
  valid_from date not null,
  value text not null,
  source text not null,
  assumed boolean not null,
  version bigint not null,
  constraint forecast_setting_pk primary key (id),
  constraint forecast_setting_code_uk unique (code, valid_from)
);
create table forecast_setting_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  code text,
  valid_from date,
  value text,
  source text,
  assumed boolean,
  constraint forecast_setting_history_pk primary key (id, revision),
  constraint forecast_setting_history_revision_fk foreign key (revision) references revision (id)
);
create index forecast_setting_history_revision_ix on forecast_setting_history (revision);
insert into forecast_setting (id, code, valid_from, value, source, assumed, version) values
  ('01890000-0000-7000-8000-00000000f001', 'REPORTING_DAY', '2000-01-01', '10', '税收收入预测工作惯例：每月上旬上报', true, 0),
  ('01890000-0000-7000-8000-00000000f002', 'ERROR_LINES', '2000-01-01', '2 5 10',
    '半年工作总结：预测误差控制在5%以内；2%、10%为参考值', true, 0),
  ('01890000-0000-7000-8000-00000000f003', 'DENOMINATOR', '2000-01-01', 'ACTUAL', '误差率=|实际-预测|÷实际', true, 0);

-- The newest version of each amount.
create view revenue_newest as
select distinct on (kind, unit_id, month, tax_code)
  kind, unit_id, month, tax_code, number, amount, entered_at, entered_by_name, import_id
from revenue_version
order by kind, unit_id, month, tax_code, number desc;

create view revenue_actual as
select unit_id, month, tax_code, amount from revenue_newest where kind = 'ACTUAL' and amount is not null;

create view revenue_plan as
select unit_id, month, tax_code, amount from revenue_newest where kind = 'PLAN' and amount is not null;

-- The forecast that is judged: the last version entered by the end of the reporting day of its month.
create view revenue_forecast as
select unit_id, month, tax_code, amount from (
  select distinct on (v.unit_id, v.month, v.tax_code) v.unit_id, v.month, v.tax_code, v.amount
  from revenue_version v
  join lateral (
    select cast(s.value as integer) as day from forecast_setting s
    where s.code = 'REPORTING_DAY' and s.valid_from <= v.month order by s.valid_from desc limit 1
  ) r on true
  where v.kind = 'FORECAST' and v.entered_at < cast(v.month + r.day as timestamp) at time zone 'Asia/Shanghai'
  order by v.unit_id, v.month, v.tax_code, v.number desc
) judged
where amount is not null;

-- Amounts of a file until they are confirmed.
create unlogged table revenue_staging (
  import_id uuid not null,
  row_number integer not null,
  kind text not null,
  unit_id uuid not null,
  month date not null,
  tax_code text not null,
  amount numeric(16, 2) not null
);
create index revenue_staging_ix on revenue_staging (import_id, row_number);
