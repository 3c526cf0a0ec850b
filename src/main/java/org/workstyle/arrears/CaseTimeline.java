package org.workstyle.arrears;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DayCursor;
import org.workstyle.account.Keyset;
import org.workstyle.account.SeekPosition;
import org.workstyle.shared.Page;

/**
 * Everything that happened in a case, the latest first: two statements for a page, one
 * for the beginning.
 */
@Component
@Transactional(readOnly = true)
public class CaseTimeline {

	private final JdbcClient jdbc;

	CaseTimeline(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns what happened last.
	 */
	public List<TimelineEntry> latest(ArrearsCaseId arrearsCase, int limit, Locale locale) {
		return rows(arrearsCase, SeekPosition.of("t.day", "t.id", null, false), limit, locale);
	}

	/**
	 * Returns a page.
	 */
	public Page<TimelineEntry> page(ArrearsCaseId arrearsCase, @Nullable String after, @Nullable String before,
			Locale locale) {
		Keyset<TimelineEntry> keyset = new Keyset<>(after, before, CaseTimeline::cursor);
		SeekPosition seek = SeekPosition.of("t.day", "t.id", keyset.cursor(), keyset.isBackward());
		int total = this.jdbc
			.sql("select count(*) from (select 1 from (" + TimelineRows.ALL + ") t limit " + (Page.COUNT_BOUND + 1)
					+ ") c")
			.param("case", arrearsCase.value())
			.query(Integer.class)
			.single();
		return keyset.page(rows(arrearsCase, seek, Keyset.LIMIT, locale), total);
	}

	private List<TimelineEntry> rows(ArrearsCaseId arrearsCase, SeekPosition seek, int limit, Locale locale) {
		boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
		return seek.bind(this.jdbc.sql(TimelineRows.SELECT + seek.sql(limit)))
			.param("case", arrearsCase.value())
			.query((row, number) -> map(row, chinese))
			.list();
	}

	private static TimelineEntry map(ResultSet row, boolean chinese) throws SQLException {
		String tax = row.getString(chinese ? "tax_zh" : "tax_en");
		Instant at = Optional.ofNullable(row.getObject("entered_at", OffsetDateTime.class))
			.map(OffsetDateTime::toInstant)
			.orElse(null);
		return new TimelineEntry(row.getObject("day", LocalDate.class), row.getObject("id", UUID.class),
				TimelineKind.valueOf(row.getString("kind")), (tax != null) ? tax : row.getString("subject"),
				row.getBigDecimal("amount"), row.getObject("until", LocalDate.class), row.getString("text"), at,
				row.getString("display_name"));
	}

	private static String cursor(TimelineEntry entry) {
		return new DayCursor(entry.day(), entry.id()).toString();
	}

}
