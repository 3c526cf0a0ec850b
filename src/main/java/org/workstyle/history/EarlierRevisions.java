package org.workstyle.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives records taken over from an earlier time the history they had: who did something
 * when, each a revision of its own.
 */
@Component
public class EarlierRevisions {

	private final JdbcTemplate jdbc;

	EarlierRevisions(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters what was done, and returns the number of each revision in the same order.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Long> enter(List<Done> done) {
		List<Long> numbers = this.jdbc.queryForList("select nextval('revision_seq') from generate_series(1, ?)",
				Long.class, done.size());
		List<Object[]> rows = new ArrayList<>();
		for (int place = 0; place < done.size(); place++) {
			Done each = done.get(place);
			rows.add(new Object[] { numbers.get(place), each.at().atOffset(ZoneOffset.UTC), each.actorName() });
		}
		this.jdbc.batchUpdate("insert into revision (id, recorded_at, actor_name) values (?, ?, ?)", rows);
		return numbers;
	}

	/**
	 * Something somebody did at an earlier time.
	 *
	 * @param actorName who
	 * @param at when
	 */
	public record Done(String actorName, Instant at) {

	}

}
