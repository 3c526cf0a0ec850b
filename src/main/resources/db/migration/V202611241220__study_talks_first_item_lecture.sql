-- Heart-to-heart talks (谈心谈话), the first agenda item (第一议题) and the committee secretary's own lecture (党委书记讲党课).
insert into study_requirement
  (id, kind, host_type, period, minimum, minimum_members, valid_from, source, assumed, version)
values
  ('018577e0-0000-7000-8000-00000000000b', 'HEART_TO_HEART', 'PARTY_BRANCH', 'YEAR', 1, 0, '2020-01-01',
   '《中国共产党支部工作条例（试行）》：党支部委员之间、委员和党员之间、党员之间每年谈心谈话一般不少于1次', false, 0),
  ('018577e0-0000-7000-8000-00000000000c', 'FIRST_AGENDA_ITEM', 'CENTRE_GROUP', 'MONTH', 1, 0, '2020-01-01',
   '党委会议第一项议程；中央未规定次数，每月不少于1次为默认值', true, 0),
  ('018577e0-0000-7000-8000-00000000000d', 'PARTY_LECTURE', 'CENTRE_GROUP', 'YEAR', 1, 0, '2020-01-01',
   '《中国共产党支部工作条例（试行）》：党委（党组）书记每年至少讲1次党课', false, 0);
