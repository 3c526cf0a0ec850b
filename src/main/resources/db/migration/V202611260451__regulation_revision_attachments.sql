-- Files belong to a revision: those kept with a regulation go to the revision in force, else to its latest.
update attachment a set owner_type = 'regulation-revision', owner_id = (
  select v.id from regulation_revision v where v.regulation_id = a.owner_id
  order by (v.stage = 'PUBLISHED' and daterange(v.effective_on, v.ends_on) @> current_date) desc, v.number desc
  limit 1)
where a.owner_type = 'regulation'
  and exists (select from regulation_revision v where v.regulation_id = a.owner_id);
