package org.workstyle.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.Keyset;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Page;

/**
 * Finds reflections copied from each other. Whenever one is handed in or amended, it is
 * compared exactly with those that share a hash of its signature, and the pairs of at
 * least {@value #LEAST} per cent are kept; texts that have nothing to do with each other
 * are never compared. The share is defined by {@link Shingles}.
 */
@Component
@Transactional
public class SimilarReflections {

	/** Pairs below this share, in per cent, are not kept. */
	public static final int LEAST = 60;

	private static final String ALIKE = """
			select distinct r.id, r.text from reflection_signature own
			join reflection_signature s on s.hash = own.hash and s.reflection_id <> own.reflection_id
			join reflection r on r.id = s.reflection_id
			where own.reflection_id = :id
			""";

	private static final String CANDIDATES = """
			select distinct f.reflection_id as first_id, s.reflection_id as second_id
			from reflection_signature f join reflection_signature s on s.hash = f.hash and f.reflection_id < s.reflection_id
			""";

	private static final String PAIRS = """
			select share, first_id, second_id from reflection_pair where share >= :share %s
			order by share %2$s, first_id %2$s, second_id %2$s limit %3$d
			""";

	private static final String ROWS = ReflectionList.ROW + """
			from reflection r join study_session s on s.id = r.session_id join person p on p.id = r.person_id
			left join study_attendance a on a.session_id = r.session_id and a.person_id = r.person_id
			left join unit u on u.id = a.unit_id where r.id = any(:ids)
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	SimilarReflections(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/**
	 * Compares a reflection handed in or amended with those before.
	 */
	void compare(ReflectionId id, String text) {
		UUID own = id.value();
		this.jdbc.sql("delete from reflection_signature where reflection_id = :id").param("id", own).update();
		this.jdbc.sql("delete from reflection_pair where first_id = :id or second_id = :id").param("id", own).update();
		Shingles shingles = new Shingles(text);
		this.jdbc.sql("insert into reflection_signature (reflection_id, hash) select :id, unnest(:hashes)")
			.param("id", own)
			.param("hashes", shingles.signature().toArray(Long[]::new))
			.update();
		Map<UUID, String> alike = new HashMap<>();
		this.jdbc.sql(ALIKE).param("id", own).query((row) -> {
			alike.put(row.getObject("id", UUID.class), row.getString("text"));
		});
		alike.forEach((other, said) -> keep(own, other, shingles.share(new Shingles(said))));
	}

	/**
	 * Compares many new reflections with each other.
	 */
	void compareAll(Map<UUID, String> texts) {
		Map<UUID, Shingles> shingles = new HashMap<>();
		List<Object[]> signatures = new ArrayList<>();
		texts.forEach((id, text) -> {
			Shingles runs = new Shingles(text);
			shingles.put(id, runs);
			runs.signature().forEach((hash) -> signatures.add(new Object[] { id, hash }));
		});
		this.batch.batchUpdate("insert into reflection_signature (reflection_id, hash) values (?, ?)", signatures);
		List<Object[]> pairs = new ArrayList<>();
		this.jdbc.sql(CANDIDATES).query((row) -> {
			UUID first = row.getObject("first_id", UUID.class);
			UUID second = row.getObject("second_id", UUID.class);
			if (shingles.containsKey(first) && shingles.containsKey(second)) {
				pairs.add(new Object[] { first, second, shingles.get(first).share(shingles.get(second)) });
			}
		});
		pairs.removeIf((pair) -> ((BigDecimal) pair[2]).compareTo(BigDecimal.valueOf(LEAST)) < 0);
		this.batch.batchUpdate("insert into reflection_pair (first_id, second_id, share) values (?, ?, ?)", pairs);
	}

	private void keep(UUID own, UUID other, BigDecimal share) {
		if (share.compareTo(BigDecimal.valueOf(LEAST)) >= 0) {
			this.jdbc.sql("""
					insert into reflection_pair (first_id, second_id, share)
					values (least(:own, :other), greatest(:own, :other), :share)
					""").param("own", own).param("other", other).param("share", share).update();
		}
	}

	/**
	 * Returns the pairs that have at least a share in common, the most alike first.
	 */
	@Transactional(readOnly = true)
	public Page<ReflectionPair> page(int share, @Nullable String after, @Nullable String before) {
		Keyset<ReflectionPair> keyset = new Keyset<>(after, before, SimilarReflections::cursor);
		List<Found> found = found(share, keyset.cursor(), keyset.isBackward());
		int total = this.jdbc
			.sql("select count(*) from (select from reflection_pair where share >= :share limit :bound) c")
			.param("share", share)
			.param("bound", Page.COUNT_BOUND + 1)
			.query(Integer.class)
			.single();
		return keyset.page(pairs(found), total);
	}

	/**
	 * Returns one pair.
	 * @throws NotFoundException if the two are not kept as alike
	 */
	@Transactional(readOnly = true)
	public ReflectionPair find(ReflectionId first, ReflectionId second) {
		List<Found> found = this.jdbc.sql(
				"select share, first_id, second_id from reflection_pair where first_id = :first and second_id = :second")
			.param("first", first.value())
			.param("second", second.value())
			.query(Found.class)
			.list();
		return pairs(found).stream().findFirst().orElseThrow(() -> new NotFoundException("reflection pair", first));
	}

	/**
	 * Marks in the first text what the second one says, too.
	 */
	public static List<Passage> passages(String text, String other) {
		return new Shingles(text).passages(new Shingles(other));
	}

	private List<Found> found(int share, @Nullable String cursor, boolean backward) {
		String seek = (cursor == null) ? ""
				: "and (share, first_id, second_id) %s (:last, :first, :second)".formatted(backward ? ">" : "<");
		JdbcClient.StatementSpec statement = this.jdbc
			.sql(PAIRS.formatted(seek, backward ? "asc" : "desc", Keyset.LIMIT))
			.param("share", share);
		if (cursor != null) {
			JdbcClient.StatementSpec begun = statement;
			statement = Keyset.read(cursor,
					(parts) -> begun.param("last", new BigDecimal(parts[0]))
						.param("first", UUID.fromString(parts[1]))
						.param("second", UUID.fromString(parts[2])));
		}
		return statement.query(Found.class).list();
	}

	private List<ReflectionPair> pairs(List<Found> found) {
		List<UUID> ids = new ArrayList<>();
		found.forEach((pair) -> ids.addAll(List.of(pair.firstId(), pair.secondId())));
		Map<UUID, ReflectionSummary> rows = new HashMap<>();
		this.jdbc.sql(ROWS)
			.param("ids", ids.toArray(UUID[]::new))
			.query(ReflectionList::summary)
			.list()
			.forEach((row) -> rows.put(row.id().value(), row));
		return found.stream()
			.map((pair) -> new ReflectionPair(pair.share(), rows.get(pair.firstId()), rows.get(pair.secondId())))
			.toList();
	}

	private static String cursor(ReflectionPair pair) {
		return pair.share() + "_" + pair.first().id() + "_" + pair.second().id();
	}

	private record Found(BigDecimal share, UUID firstId, UUID secondId) {

	}

}
