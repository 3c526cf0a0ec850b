-- Published last days to file and pay, which win over the rule.
create table filing_deadline (
  month date not null,
  day date not null,
  source text not null,
  entered_at timestamptz not null,
  constraint filing_deadline_pk primary key (month),
  constraint filing_deadline_month_ck check (extract(day from month) = 1),
  constraint filing_deadline_day_ck check (day >= month and day < month + interval '1 month')
);
