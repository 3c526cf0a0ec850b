package org.workstyle.taxpayer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScopes;
import org.workstyle.exchange.ColumnType;
import org.workstyle.exchange.ImportColumn;
import org.workstyle.exchange.ImportKind;
import org.workstyle.exchange.ImportTable;
import org.workstyle.exchange.RowObjection;
import org.workstyle.exchange.RowReader;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;

/**
 * Taxpayers of the branches a head answers for, one row for a credit code, each as it is
 * now. An empty cell leaves what is known; an export comes back as it went.
 */
@Component
class TaxpayerImport implements ImportKind {

	private static final String LABEL = "Taxpayer.";

	private static final ImportTable TABLE = new ImportTable("taxpayer_staging", "taxpayer", List.of("credit_code"),
			List.of("name", "pinyin", "kind", "industry", "unit_id", "officer_id", "unit_since", "state", "state_since",
					"grade", "grade_year", "graded_on", "registered_on", "address"),
			"",
			List.of("s.credit_code", "s.name", "s.kind", "s.industry",
					"(select u.short_name from unit u where u.id = s.unit_id)",
					"(select p.name from person p where p.id = s.officer_id)", "s.state", "s.state_since", "s.grade",
					"s.grade_year", "s.registered_on", "s.address", "s.unit_since", "s.graded_on", "s.version"));

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	private final TaxpayerImportCheck check;

	private final Clock clock;

	TaxpayerImport(JdbcClient jdbc, DataScopes scopes, TaxpayerImportCheck check, Clock clock) {
		this.jdbc = jdbc;
		this.scopes = scopes;
		this.check = check;
		this.clock = clock;
	}

	@Override
	public String code() {
		return "taxpayers";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.UNIT_HEAD);
	}

	@Override
	public List<ImportColumn> columns() {
		return List.of(ImportColumn.text("credit_code", LABEL + "creditCode", 40),
				ImportColumn.text("name", LABEL + "name", 200), choice("kind", "kind", TaxpayerKind.values()),
				choice("industry", "industry", Industry.values()), ImportColumn.code("unit_id", LABEL + "unitId", 50),
				ImportColumn.code("officer_id", LABEL + "officerId", 50).optional(),
				choice("state", "state", TaxpayerState.values()), day("state_since", "stateSince").optional(),
				choice("grade", "grade", CreditGrade.values()).optional(),
				ImportColumn.number("grade_year", LABEL + "gradeYear", "2014", "2999", 0).optional(),
				day("registered_on", "registeredOn"), ImportColumn.text("address", LABEL + "address", 200).optional(),
				day("unit_since", "unitSince").optional(), day("graded_on", "gradedOn").optional(),
				ImportColumn.number("version", LABEL + "version", "0", "999999999", 0).optional());
	}

	@Override
	public ImportTable table() {
		return TABLE;
	}

	@Override
	public RowReader reader(Actor actor) {
		return new TaxpayerRowReader(TaxpayerLookups.of(this.jdbc, this.scopes.of(actor)), LocalDate.now(this.clock));
	}

	@Override
	public List<RowObjection> compare(UUID importId, Actor actor) {
		return this.check.compare(importId, this.scopes.of(actor), LocalDate.now(this.clock));
	}

	private static ImportColumn day(String name, String label) {
		return ImportColumn.moment(name, LABEL + label, ColumnType.DATE);
	}

	private static ImportColumn choice(String name, String label, Enum<?>[] values) {
		return ImportColumn.choice(name, LABEL + label,
				Arrays.stream(values)
					.map((value) -> new Option(value.name(), value.getDeclaringClass().getSimpleName() + "." + value))
					.toList());
	}

}
