-- Forms of study; those with a kind are offered for that kind only. The performance office adds to the list.
insert into study_form (code, name_zh, name_en, position, kind) values
  ('COLLECTIVE_DISCUSSION', '集体研讨', 'Collective discussion', 10, null),
  ('SELF_STUDY', '个人自学', 'Self-study', 20, null),
  ('SPECIAL_RESEARCH', '专题调研', 'Special research', 30, null),
  ('LECTURE', '专题辅导', 'Lecture', 40, null),
  ('JOINT_STUDY', '联学', 'Joint study', 50, null),
  ('PARTY_CONSTITUTION', '共学党章', 'Reading the party constitution together', 60, null),
  ('FIELD_VISIT', '现场教学', 'Study on site', 70, null),
  ('WARNING_FILM', '观看警示教育片', 'Warning film', 110, 'INTEGRITY_EDUCATION'),
  ('INTEGRITY_LECTURE', '讲廉政党课', 'Integrity lecture', 120, 'INTEGRITY_EDUCATION'),
  ('MY_INTEGRITY', '廉洁从我来讲', 'My word on integrity', 130, 'INTEGRITY_EDUCATION'),
  ('ONE_CASE_SIX_TALKS', '一案六说', 'One case, six talks', 140, 'INTEGRITY_EDUCATION'),
  ('FAMILY_CONDUCT', '家风建设', 'Family conduct', 150, 'INTEGRITY_EDUCATION');
