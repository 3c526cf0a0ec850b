package org.workstyle.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.workstyle.account.DataScopes;
import org.workstyle.exchange.ColumnType;
import org.workstyle.exchange.ImportColumn;
import org.workstyle.exchange.ImportKind;
import org.workstyle.exchange.ImportTable;
import org.workstyle.exchange.RowMerge;
import org.workstyle.exchange.RowReader;
import org.workstyle.shared.Actor;
import org.workstyle.shared.Option;
import org.workstyle.shared.Role;

/**
 * Sessions to plan, with their hosts' members expected; a planned session of the same
 * kind, host, day and time is amended. Who took part is never imported with them.
 */
@Component
class StudySessionImport implements ImportKind {

	private static final String LABEL = "study.import.sessions.";

	private static final ImportTable TABLE = new ImportTable("study_session_staging", "study_session_on_list",
			List.of("kind", "host_id", "held_on", "starts_at"),
			List.of("ends_at", "credit_hours", "place", "topic", "chair_id", "presenter_id", "guest_presenter",
					"discussed"),
			"join unit u on u.id = s.host_id left join person c on c.id = s.chair_id"
					+ " left join person p on p.id = s.presenter_id",
			List.of("s.kind", "u.code", "s.held_on", "left(s.starts_at::text, 5)", "left(s.ends_at::text, 5)",
					"s.credit_hours", "s.place", "s.topic", "c.staff_number", "p.staff_number", "s.guest_presenter",
					"s.discussed", "s.version"));

	private final JdbcClient jdbc;

	private final DataScopes scopes;

	private final StudySessionMerge merge;

	StudySessionImport(JdbcClient jdbc, DataScopes scopes, StudySessionMerge merge) {
		this.jdbc = jdbc;
		this.scopes = scopes;
		this.merge = merge;
	}

	@Override
	public String code() {
		return "study-sessions";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.UNIT_HEAD);
	}

	@Override
	public List<ImportColumn> columns() {
		List<Option> kinds = Arrays.stream(StudyKind.values())
			.map((kind) -> new Option(kind.name(), "StudyKind." + kind))
			.toList();
		List<Option> answers = List.of(new Option("true", "common.yes"), new Option("false", "common.no"));
		return List.of(ImportColumn.choice("kind", LABEL + "kind", kinds),
				ImportColumn.code("host", LABEL + "host", 32),
				ImportColumn.moment("held_on", LABEL + "held_on", ColumnType.DATE),
				ImportColumn.moment("starts_at", LABEL + "starts_at", ColumnType.TIME),
				ImportColumn.moment("ends_at", LABEL + "ends_at", ColumnType.TIME),
				ImportColumn.number("credit_hours", LABEL + "credit_hours", "0.5", "8", 1),
				ImportColumn.text("place", LABEL + "place", 100), ImportColumn.text("topic", LABEL + "topic", 200),
				ImportColumn.code("chair", LABEL + "chair", 32).optional(),
				ImportColumn.code("presenter", LABEL + "presenter", 32).optional(),
				ImportColumn.text("guest_presenter", LABEL + "guest_presenter", 50).optional(),
				ImportColumn.choice("discussed", LABEL + "discussed", answers).optional(),
				ImportColumn.number("version", LABEL + "version", "0", "999999999", 0).optional());
	}

	@Override
	public List<String> carried() {
		return List.of("study.export.host", "StudySession.status", "AttendanceState.EXPECTED",
				"AttendanceState.PRESENT", "StudySession");
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
		SessionLookups lookups = SessionLookups.of(this.jdbc, this.scopes.of(actor));
		return (row) -> {
			if (lookups.isFixed(row)) {
				row.passOver();
				return;
			}
			StudyKind kind = StudyKind.valueOf(row.get("kind", String.class));
			LocalTime start = row.get("starts_at", LocalTime.class);
			LocalTime end = row.get("ends_at", LocalTime.class);
			if (!end.isAfter(start)) {
				row.reject("ends_at", "study.import.sessions.ends-before");
			}
			else if (row.get("credit_hours", BigDecimal.class).compareTo(CreditHours.most(start, end)) > 0) {
				row.reject("credit_hours", "study.error.hours", CreditHours.most(start, end).toPlainString());
			}
			lookups.check(row, kind);
			row.stage(kind, lookups.host(row), row.get("held_on", LocalDate.class), start, end,
					row.get("credit_hours", BigDecimal.class), row.get("place", String.class),
					row.get("topic", String.class), lookups.person(row, "chair"), lookups.person(row, "presenter"),
					row.find("guest_presenter", String.class), "true".equals(row.find("discussed", String.class)),
					row.find("version", BigDecimal.class));
		};
	}

}
