-- How often each kind must happen, as the party's rules say it; "assumed" rows wait for the bureau to confirm them.
insert into study_requirement
  (id, kind, host_type, period, minimum, minimum_members, valid_from, source, assumed, version)
values
  ('018577e0-0000-7000-8000-000000000001', 'CENTRE_GROUP', 'CENTRE_GROUP', 'QUARTER', 1, 0, '2020-01-01',
   '《中国共产党党委（党组）理论学习中心组学习规则》：集体学习研讨每季度不少于1次', false, 0),
  ('018577e0-0000-7000-8000-000000000002', 'BRANCH_ASSEMBLY', 'PARTY_BRANCH', 'QUARTER', 1, 0, '2020-01-01',
   '《中国共产党支部工作条例（试行）》：支部党员大会一般每季度召开1次', false, 0),
  ('018577e0-0000-7000-8000-000000000003', 'BRANCH_COMMITTEE', 'PARTY_BRANCH', 'MONTH', 1, 7, '2020-01-01',
   '《中国共产党支部工作条例（试行）》：支委会一般每月召开1次；党员7人以上的支部设支委会', false, 0),
  ('018577e0-0000-7000-8000-000000000004', 'GROUP_MEETING', 'PARTY_GROUP', 'MONTH', 1, 0, '2020-01-01',
   '《中国共产党支部工作条例（试行）》：党小组会一般每月召开1次', false, 0),
  ('018577e0-0000-7000-8000-000000000005', 'PARTY_LECTURE', 'PARTY_BRANCH', 'QUARTER', 1, 0, '2020-01-01',
   '《中国共产党支部工作条例（试行）》：应当定期开展党课；每季度1次为默认值', true, 0),
  ('018577e0-0000-7000-8000-000000000006', 'THEMED_PARTY_DAY', 'PARTY_BRANCH', 'MONTH', 1, 0, '2020-01-01',
   '《中国共产党支部工作条例（试行）》：每月相对固定1天开展主题党日', false, 0),
  ('018577e0-0000-7000-8000-000000000007', 'ORGANISATIONAL_LIFE', 'PARTY_BRANCH', 'YEAR', 1, 0, '2020-01-01',
   '《中国共产党支部工作条例（试行）》：组织生活会一般每年召开1次', false, 0),
  ('018577e0-0000-7000-8000-000000000008', 'DEMOCRATIC_APPRAISAL', 'PARTY_BRANCH', 'YEAR', 1, 0, '2020-01-01',
   '《中国共产党支部工作条例（试行）》：民主评议党员一般每年开展1次', false, 0),
  ('018577e0-0000-7000-8000-000000000009', 'INTEGRITY_EDUCATION', 'PARTY_BRANCH', 'QUARTER', 1, 0, '2020-01-01',
   '警示教育（廉政课）每季度不少于1次为默认值', true, 0),
  ('018577e0-0000-7000-8000-00000000000a', 'YOUTH_STUDY', 'YOUTH_GROUP', 'MONTH', 1, 0, '2020-01-01',
   '青年理论学习小组每月学习1次为默认值', true, 0);

alter table study_requirement
  add constraint study_requirement_members_ck check (minimum_members >= 0),
  add constraint study_requirement_period_ck check (valid_to is null or valid_to > valid_from);

create table study_requirement_history (
  id uuid not null,
  revision bigint not null,
  revision_type smallint,
  kind text,
  host_type text,
  period text,
  minimum integer,
  minimum_members integer,
  valid_from date,
  valid_to date,
  source text,
  assumed boolean,
  constraint study_requirement_history_pk primary key (id, revision),
  constraint study_requirement_history_revision_fk foreign key (revision) references revision (id)
);
create index study_requirement_history_revision_ix on study_requirement_history (revision);
