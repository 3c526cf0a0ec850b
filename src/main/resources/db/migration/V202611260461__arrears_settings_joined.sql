-- The days of clearing stand with the other dated settings of arrears: one place to read and to change.
alter table arrears_setting drop constraint arrears_setting_name_ck;
insert into arrears_setting (name, valid_from, value, source, assumed)
  select code, '1900-01-01', days, source, assumed from arrears_term;
alter table arrears_setting add constraint arrears_setting_name_ck check (name in ('DAILY_RATE', 'NEGLIGIBLE',
  'DEFERRAL_MONTHS', 'EXHORTATION', 'PLAN_GRACE', 'FOLLOW_UP', 'REMINDER', 'INSTALMENT_SOON'));
alter table arrears_setting add constraint arrears_setting_value_ck check (value >= 0);
drop table arrears_term;
