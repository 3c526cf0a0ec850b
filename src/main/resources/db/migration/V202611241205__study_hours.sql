-- Hours of study asked for in a year; "assumed" rows wait for the bureau to confirm them.
create table study_hours (
  audience text not null,
  hours numeric(5, 1) not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  assumed boolean not null,
  constraint study_hours_pk primary key (audience, valid_from),
  constraint study_hours_audience_ck check (audience in ('PARTY_MEMBER', 'PARTY_OFFICER')),
  constraint study_hours_once_ex exclude using gist (audience with =, daterange(valid_from, valid_to) with &&)
);
insert into study_hours (audience, hours, valid_from, source, assumed) values
  ('PARTY_MEMBER', 32, '2020-01-01', '党员每年集中学习培训时间一般不少于32学时', false),
  ('PARTY_OFFICER', 56, '2020-01-01', '党支部书记和班子成员每年集中学习培训时间不少于56学时；适用人员范围待本局确认', true);
