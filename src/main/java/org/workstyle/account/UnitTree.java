package org.workstyle.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tree of units and groups as it was on a day, with heads and numbers of people: one
 * statement.
 */
@Component
@Transactional(readOnly = true)
public class UnitTree {

	private static final String UNITS = """
			select u.id, u.code, u.name, u.short_name, u.type, t.parent_id, count(m.id) as people,
			  array_remove(array_agg(p.name order by p.pinyin) filter (where m.position = 'HEAD'), null) as heads
			from unit u
			left join unit_parent t on t.unit_id = u.id
			  and t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)
			left join membership m on m.unit_id = u.id
			  and m.valid_from <= :day and (m.valid_to is null or m.valid_to > :day)
			left join person p on p.id = m.person_id
			where u.founded_on <= :day and (u.dissolved_on is null or u.dissolved_on > :day)
			group by u.id, t.parent_id
			order by u.position, u.code
			""";

	private final JdbcClient jdbc;

	UnitTree(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns all units of the day, each after the one above it.
	 */
	public List<UnitNode> on(LocalDate day) {
		List<UnitNode> units = this.jdbc.sql(UNITS).param("day", day).query(UnitTree::map).list();
		Set<UnitId> known = units.stream().map((node) -> node.unit().id()).collect(Collectors.toSet());
		Map<Optional<UnitId>, List<UnitNode>> children = units.stream()
			.collect(Collectors.groupingBy((node) -> Optional.ofNullable(node.parent()).filter(known::contains)));
		List<UnitNode> tree = new ArrayList<>();
		append(Optional.empty(), 0, children, tree);
		return tree;
	}

	private static int append(Optional<UnitId> parent, int depth, Map<Optional<UnitId>, List<UnitNode>> children,
			List<UnitNode> tree) {
		int people = 0;
		for (UnitNode node : children.getOrDefault(parent, List.of())) {
			int place = tree.size();
			tree.add(node);
			int below = append(Optional.of(node.unit().id()), depth + 1, children, tree);
			boolean group = node.unit().type().isGroup();
			int all = group ? node.people() : node.people() + below;
			tree.set(place, new UnitNode(node.unit(), node.parent(), depth, node.heads(), node.people(), all));
			people += group ? 0 : all;
		}
		return people;
	}

	private static UnitNode map(ResultSet row, int number) throws SQLException {
		@Nullable UUID parent = row.getObject("parent_id", UUID.class);
		@Nullable Array heads = row.getArray("heads");
		return new UnitNode(UnitDirectory.map(row, number), (parent != null) ? new UnitId(parent) : null, 0,
				(heads != null) ? List.of((String[]) heads.getArray()) : List.of(), row.getInt("people"), 0);
	}

}
