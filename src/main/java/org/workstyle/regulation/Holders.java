package org.workstyle.regulation;

/**
 * Who answers for a duty on a day: the person named while still at the unit and in the
 * post; else whoever holds the post; else the head. A unit that was merged is answered
 * for by the one that took over.
 */
final class Holders {

	/** People of duty {@code d} on {@code :today}, as rows {@code person_id}. */
	static final String OF_DUTY = """
			select h.person_id from (
			  select m.person_id, dense_rank() over (order by case
			    when m.person_id = d.person_id and (d.post is null or m.post = d.post) then 1
			    when d.post is not null and m.post = d.post then 2
			    when m.position = 'HEAD' then 3 else 4 end) as place,
			    (m.person_id = d.person_id and (d.post is null or m.post = d.post))
			      or m.post = d.post or m.position = 'HEAD' as fits
			  from membership m
			  where m.home and m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)
			    and (m.unit_id = d.unit_id or m.unit_id in (select s.successor_id from unit_successor s
			      where s.unit_id = d.unit_id and s.succeeded_on <= :today))
			) h where h.place = 1 and h.fits
			""";

	private Holders() {
	}

}
