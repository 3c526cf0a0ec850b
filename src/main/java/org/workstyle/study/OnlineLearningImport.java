package org.workstyle.study;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.exchange.ColumnType;
import org.workstyle.exchange.ImportColumn;
import org.workstyle.exchange.ImportKind;
import org.workstyle.exchange.ImportRow;
import org.workstyle.exchange.ImportTable;
import org.workstyle.exchange.RowReader;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;

/**
 * Monthly hours and points of online learning, one row for a person, a platform and a
 * month.
 */
@Component
class OnlineLearningImport implements ImportKind {

	private static final String LABEL = "study.import.online-learning.";

	private static final String STAFF_NUMBER = "staff_number";

	private static final String NAME = "name";

	private static final String PLATFORM = "platform";

	private static final String MONTH = "month";

	private static final String HOURS = "hours";

	private static final String POINTS = "points";

	private static final ImportTable TABLE = new ImportTable("online_learning_staging", "online_learning",
			List.of("person_id", PLATFORM, MONTH), List.of(HOURS, POINTS), "join person p on p.id = s.person_id",
			List.of("p.staff_number", "p.name", "s.platform", "to_char(s.month, 'YYYY-MM')", "s.hours", "s.points"));

	private final JdbcClient jdbc;

	private final Clock clock;

	OnlineLearningImport(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String code() {
		return "online-learning";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.PERFORMANCE);
	}

	@Override
	public List<ImportColumn> columns() {
		List<Option> platforms = Arrays.stream(LearningPlatform.values())
			.map((platform) -> new Option(platform.name(), "LearningPlatform." + platform))
			.toList();
		return List.of(ImportColumn.code(STAFF_NUMBER, LABEL + STAFF_NUMBER, 32),
				ImportColumn.text(NAME, LABEL + NAME, 50).optional(),
				ImportColumn.choice(PLATFORM, LABEL + PLATFORM, platforms),
				ImportColumn.moment(MONTH, LABEL + MONTH, ColumnType.MONTH),
				ImportColumn.number(HOURS, LABEL + HOURS, "0", "744", 2),
				ImportColumn.number(POINTS, LABEL + POINTS, "0", "9999999", 2));
	}

	@Override
	public ImportTable table() {
		return TABLE;
	}

	@Override
	public RowReader reader(Actor actor) {
		Map<String, Employee> people = new HashMap<>();
		this.jdbc.sql("select staff_number, id, name from person").query((row) -> {
			people.put(row.getString(1), new Employee(row.getObject(2, UUID.class), row.getString(3)));
		});
		LocalDate today = LocalDate.now(this.clock);
		return (row) -> read(row, people, today);
	}

	private static void read(ImportRow row, Map<String, Employee> people, LocalDate today) {
		Employee person = people.get(row.get(STAFF_NUMBER, String.class));
		if (person == null) {
			row.reject(STAFF_NUMBER, "study.import.person.unknown");
			return;
		}
		String name = row.find(NAME, String.class);
		if (name != null && !name.equals(person.name())) {
			row.reject(NAME, "study.import.person.other-name", person.name());
		}
		LocalDate month = row.get(MONTH, LocalDate.class);
		if (month.isAfter(today)) {
			row.reject(MONTH, "study.import.month.future");
		}
		row.stage(person.id(), row.get(PLATFORM, String.class), month, row.get(HOURS, BigDecimal.class),
				row.get(POINTS, BigDecimal.class));
	}

	private record Employee(UUID id, String name) {

	}

}
