package org.workstyle.study;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.shared.DateRange;

/**
 * Sets what was asked of the hosts of a year against what they recorded: four statements,
 * whatever the number of hosts and sessions.
 */
@Component
@Transactional(readOnly = true)
public class ComplianceMatrix {

	private static final String HOSTS = """
			select u.id, u.short_name, u.type, u.founded_on, u.dissolved_on from unit u
			where u.type = any(:types) and u.founded_on <= :last
			  and (u.dissolved_on is null or u.dissolved_on > :first)
			  and (:everything or u.id = any(:visible))
			order by u.position, u.code
			""";

	private static final String MEMBERS = """
			select unit_id, day, cast(sum(change) as integer) from (
			  select unit_id, valid_from as day, 1 as change from membership where unit_id = any(:hosts)
			  union all
			  select unit_id, valid_to, -1 from membership where unit_id = any(:hosts) and valid_to is not null
			) as changes
			where day <= :last group by unit_id, day
			""";

	private final JdbcClient jdbc;

	private final StudyRequirements requirements;

	private final StudyProperties properties;

	private final Clock clock;

	ComplianceMatrix(JdbcClient jdbc, StudyRequirements requirements, StudyProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.requirements = requirements;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Returns the matrix as of today.
	 * @param scope what whoever asks may see: other hosts are left out
	 */
	public ComplianceTable of(ComplianceFilter filter, DataScope scope) {
		LocalDate today = LocalDate.now(this.clock);
		DateRange year = new DateRange(LocalDate.of(filter.year(), 1, 1), LocalDate.of(filter.year() + 1, 1, 1));
		Map<UnitType, Map<StudyKind, List<StudyRequirement>>> asked = asked(filter, year);
		List<HostRow> hosts = hosts(asked.keySet(), year, scope);
		if (hosts.isEmpty()) {
			return new ComplianceTable(filter.year(), today, List.of(), List.of());
		}
		List<UUID> ids = hosts.stream().map(HostRow::id).toList();
		List<StudyKind> kinds = asked.values().stream().flatMap((kind) -> kind.keySet().stream()).distinct().toList();
		SessionCounts counts = SessionCounts.of(this.jdbc, filter.year(), ids, kinds);
		Map<UUID, TreeMap<LocalDate, Integer>> members = members(ids, year);
		CompliancePolicy policy = new CompliancePolicy(today, this.properties.soonDueDays());
		List<ComplianceTable.Host> rows = hosts.stream()
			.map((host) -> host.toTable(lines(host, asked, counts, members, policy, filter.year())))
			.toList();
		return new ComplianceTable(filter.year(), today, rows, totals(kinds, counts));
	}

	private Map<UnitType, Map<StudyKind, List<StudyRequirement>>> asked(ComplianceFilter filter, DateRange year) {
		return this.requirements.all()
			.stream()
			.filter((requirement) -> filter.covers(requirement.facts()) && requirement.validity().overlaps(year))
			.collect(Collectors.groupingBy((requirement) -> requirement.facts().hostType(), Collectors
				.groupingBy((requirement) -> requirement.facts().kind(), TreeMap::new, Collectors.toList())));
	}

	private List<HostRow> hosts(Collection<UnitType> types, DateRange year, DataScope scope) {
		return this.jdbc.sql(HOSTS)
			.param("types", types.stream().map(Enum::name).toArray(String[]::new))
			.param("first", year.start())
			.param("last", year.start().plusYears(1).minusDays(1))
			.param("everything", scope.everything())
			.param("visible", SessionVisibility.ids(scope.visible()))
			.query(HostRow::map)
			.list();
	}

	private Map<UUID, TreeMap<LocalDate, Integer>> members(List<UUID> hosts, DateRange year) {
		Map<UUID, TreeMap<LocalDate, Integer>> members = new HashMap<>();
		this.jdbc.sql(MEMBERS)
			.param("hosts", hosts.toArray(UUID[]::new))
			.param("last", year.start().plusYears(1).minusDays(1))
			.query((row) -> {
				members.computeIfAbsent(row.getObject(1, UUID.class), (host) -> new TreeMap<>())
					.put(row.getObject(2, LocalDate.class), row.getInt(3));
			});
		return members;
	}

	private static List<ComplianceTable.Line> lines(HostRow host,
			Map<UnitType, Map<StudyKind, List<StudyRequirement>>> asked, SessionCounts counts,
			Map<UUID, TreeMap<LocalDate, Integer>> members, CompliancePolicy policy, int year) {
		HostLife life = host.life(members.getOrDefault(host.id(), new TreeMap<>()));
		return asked.getOrDefault(host.type(), Map.of())
			.entrySet()
			.stream()
			.map((kind) -> new ComplianceTable.Line(kind.getKey(),
					policy.judge(year, kind.getValue(), life,
							(from, to) -> counts.of(host.id(), kind.getKey(), from, to))))
			.toList();
	}

	private static List<ComplianceTable.Total> totals(List<StudyKind> kinds, SessionCounts counts) {
		return kinds.stream().sorted().map((kind) -> new ComplianceTable.Total(kind, counts.months(kind))).toList();
	}

	private record HostRow(UUID id, String name, UnitType type, LocalDate founded, @Nullable LocalDate dissolved) {

		static HostRow map(ResultSet row, int number) throws SQLException {
			return new HostRow(row.getObject("id", UUID.class), row.getString("short_name"),
					UnitType.valueOf(row.getString("type")), row.getObject("founded_on", LocalDate.class),
					row.getObject("dissolved_on", LocalDate.class));
		}

		HostLife life(TreeMap<LocalDate, Integer> members) {
			return new HostLife(this.founded, this.dissolved, members);
		}

		ComplianceTable.Host toTable(List<ComplianceTable.Line> lines) {
			return new ComplianceTable.Host(new UnitId(this.id), this.name, this.type, lines);
		}

	}

}
