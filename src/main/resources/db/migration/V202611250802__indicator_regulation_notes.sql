-- Says which sessions the two elements of C5-04 count, where nobody has said it yet.
update data_element set note = '只计制度学习，即登记时“学习的制度”一栏至少填写一部制度的已登记学习活动；计划、取消的和未填写制度的不计'
where code in ('attended', 'expected') and note = '' and source = 'DERIVED';
