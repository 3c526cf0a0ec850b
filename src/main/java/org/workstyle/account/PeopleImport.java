package org.workstyle.account;

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
import org.workstyle.exchange.RowMerge;
import org.workstyle.exchange.RowReader;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;

/**
 * The staff list: people with the unit they work in now. A row of somebody known moves or
 * corrects that person from today on; earlier days stay.
 */
@Component
class PeopleImport implements ImportKind {

	private static final String LABEL = "account.import.people.";

	private static final String NUMBER = "staff_number";

	private static final String NAME = "name";

	private static final String STANDING = "party_standing";

	private static final String UNIT = "unit_code";

	private static final String POSITION = "position";

	private static final String POST = "post";

	private static final String JOINED = "joined_on";

	private static final String VERSION = "version";

	private static final ImportTable TABLE = new ImportTable("person_staging", "person_on_list", List.of(NUMBER),
			List.of(NAME, STANDING, UNIT, POSITION, POST), "join unit u on u.id = s.unit_id", List.of("s.staff_number",
					"s.name", "s.party_standing", "s.unit_code", "s.position", "s.post", "s.joined_on", "s.version"));

	private final JdbcClient jdbc;

	private final PeopleMerge merge;

	PeopleImport(JdbcClient jdbc, PeopleMerge merge) {
		this.jdbc = jdbc;
		this.merge = merge;
	}

	@Override
	public String code() {
		return "people";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.ADMIN);
	}

	@Override
	public List<ImportColumn> columns() {
		return List.of(ImportColumn.code(NUMBER, LABEL + NUMBER, 32), ImportColumn.text(NAME, LABEL + NAME, 50),
				ImportColumn.choice(STANDING, LABEL + STANDING, options(PartyStanding.values())),
				ImportColumn.code(UNIT, LABEL + UNIT, 32),
				ImportColumn.choice(POSITION, LABEL + POSITION, options(MemberPosition.values())),
				ImportColumn.text(POST, LABEL + POST, 100).optional(),
				ImportColumn.moment(JOINED, LABEL + JOINED, ColumnType.DATE).optional(),
				ImportColumn.number(VERSION, LABEL + VERSION, "0", "999999999", 0).optional());
	}

	@Override
	public List<String> carried() {
		return List.of("Membership.unit", "Person.leftOn");
	}

	@Override
	public ImportTable table() {
		return TABLE;
	}

	@Override
	public RowMerge merge() {
		return this.merge;
	}

	@Override
	public RowReader reader(Actor actor) {
		Map<String, UUID> units = new HashMap<>();
		this.jdbc.sql("select code, id from unit where dissolved_on is null and type in (:homes)")
			.param("homes",
					Arrays.stream(UnitType.values()).filter((type) -> !type.isGroup()).map(UnitType::name).toList())
			.query((row) -> {
				units.put(row.getString(1), row.getObject(2, UUID.class));
			});
		Map<String, Known> known = new HashMap<>();
		this.jdbc.sql("select staff_number, version, left_on is not null from person").query((row) -> {
			known.put(row.getString(1), new Known(row.getLong(2), row.getBoolean(3)));
		});
		return (row) -> read(row, units, known);
	}

	private static void read(ImportRow row, Map<String, UUID> units, Map<String, Known> known) {
		UUID unit = units.get(row.get(UNIT, String.class));
		if (unit == null) {
			row.reject(UNIT, "account.import.people.unit.unknown");
		}
		Known person = known.get(row.get(NUMBER, String.class));
		Number version = row.find(VERSION, Number.class);
		LocalDate joined = row.find(JOINED, LocalDate.class);
		if (person == null && joined == null) {
			row.reject(JOINED, "exchange.cell.required");
		}
		if (person != null && person.gone()) {
			row.reject(NUMBER, "account.import.people.gone");
		}
		if (version != null && (person == null || person.version() != version.longValue())) {
			row.reject(VERSION, "exchange.cell.changed-since");
		}
		row.stage(row.get(NUMBER, String.class), row.get(NAME, String.class), row.get(STANDING, String.class), unit,
				row.get(UNIT, String.class), row.get(POSITION, String.class), row.find(POST, String.class), joined,
				version);
	}

	private static List<Option> options(Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), value.getDeclaringClass().getSimpleName() + "." + value.name()))
			.toList();
	}

	private record Known(long version, boolean gone) {

	}

}
