package org.workstyle.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;
import org.workstyle.exchange.ImportRow;

/**
 * What the rows of a file of sessions name: hosts the person answers for, people, and the
 * sessions there are already.
 */
final class SessionLookups {

	private static final String FIXED = """
			select s.kind, u.code, s.held_on, s.starts_at, s.ends_at, s.credit_hours, s.place, s.topic,
			  c.staff_number as chair, p.staff_number as presenter, s.guest_presenter, s.discussed, s.version
			from study_session s
			join unit u on u.id = s.host_id
			left join person c on c.id = s.chair_id
			left join person p on p.id = s.presenter_id
			where (s.status = 'CANCELLED' or not s.host_id = any(:editable)) and\s""" + SessionVisibility.CONDITION;

	private final Map<String, Host> hosts = new HashMap<>();

	private final Map<String, UUID> people = new HashMap<>();

	private final Map<List<Object>, Long> sessions = new HashMap<>();

	private final Set<List<Object>> fixed = new HashSet<>();

	private SessionLookups() {
	}

	static SessionLookups of(JdbcClient jdbc, DataScope scope) {
		SessionLookups lookups = new SessionLookups();
		UUID[] editable = scope.editable().stream().map(UnitId::value).toArray(UUID[]::new);
		jdbc.sql("select code, id, type from unit where id = any (:ids)").param("ids", editable).query((row) -> {
			lookups.hosts.put(row.getString(1),
					new Host(row.getObject(2, UUID.class), UnitType.valueOf(row.getString(3))));
		});
		jdbc.sql("select staff_number, id from person").query((row) -> {
			lookups.people.put(row.getString(1), row.getObject(2, UUID.class));
		});
		jdbc.sql("select kind, host_id, held_on, starts_at, version from study_session_on_list"
				+ " where host_id = any (:ids)")
			.param("ids", editable)
			.query((row) -> {
				lookups.sessions.put(List.of(row.getString(1), row.getObject(2, UUID.class),
						row.getObject(3, LocalDate.class), row.getObject(4, LocalTime.class)), row.getLong(5));
			});
		DataScope units = new DataScope(false, scope.visible(), scope.editable(), scope.self());
		SessionVisibility.bind(jdbc.sql(FIXED), units).param("editable", editable).query((row) -> {
			lookups.fixed.add(key(row.getString("kind"), row.getString("code"),
					row.getObject("held_on", LocalDate.class), row.getObject("starts_at", LocalTime.class),
					row.getObject("ends_at", LocalTime.class), row.getBigDecimal("credit_hours"),
					row.getString("place"), row.getString("topic"), row.getString("chair"), row.getString("presenter"),
					row.getString("guest_presenter"), row.getBoolean("discussed"), row.getBigDecimal("version")));
		});
		return lookups;
	}

	/**
	 * Whether the row came with an export and repeats a session that no file of the
	 * person's can change: one of others, or one called off.
	 */
	boolean isFixed(ImportRow row) {
		return this.fixed.contains(key(row.get("kind", String.class), row.get("host", String.class),
				row.get("held_on", LocalDate.class), row.get("starts_at", LocalTime.class),
				row.get("ends_at", LocalTime.class), row.get("credit_hours", BigDecimal.class),
				row.get("place", String.class), row.get("topic", String.class), row.find("chair", String.class),
				row.find("presenter", String.class), row.find("guest_presenter", String.class),
				"true".equals(row.find("discussed", String.class)), row.find("version", BigDecimal.class)));
	}

	private static List<Object> key(@Nullable Object... values) {
		return Arrays.stream(values)
			.<Object>map((value) -> (value instanceof BigDecimal number) ? number.stripTrailingZeros()
					: String.valueOf(value))
			.toList();
	}

	/**
	 * Rejects what the person may not plan, and what somebody has done since.
	 */
	void check(ImportRow row, StudyKind kind) {
		Host host = this.hosts.get(row.get("host", String.class));
		if (host == null) {
			row.reject("host", "study.import.sessions.host.not-yours");
			return;
		}
		if (!kind.isHostedBy(host.type())) {
			row.reject("host", "study.error.host");
		}
		for (String column : List.of("chair", "presenter")) {
			if (row.find(column, String.class) != null && person(row, column) == null) {
				row.reject(column, "study.import.person.unknown");
			}
		}
		Number version = row.find("version", Number.class);
		Long known = this.sessions.get(List.of(kind.name(), host.id(), row.get("held_on", LocalDate.class),
				row.get("starts_at", LocalTime.class)));
		if (version != null && (known == null || known != version.longValue())) {
			row.reject("version", "exchange.cell.changed-since");
		}
	}

	@Nullable UUID host(ImportRow row) {
		Host host = this.hosts.get(row.get("host", String.class));
		return (host != null) ? host.id() : null;
	}

	@Nullable UUID person(ImportRow row, String column) {
		String number = row.find(column, String.class);
		return (number != null) ? this.people.get(number) : null;
	}

	private record Host(UUID id, UnitType type) {

	}

}
