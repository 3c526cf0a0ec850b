package org.workstyle.indicator;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitSummary;
import org.workstyle.shared.Actor;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.TimeOrderedIds;

/**
 * Shows all about one reading to whoever may see it, and takes remarks.
 */
@Component
@Transactional(readOnly = true)
public class ReadingRecords {

	private final ReadingSheets sheets;

	private final ReadingRows rows;

	private final ReadingRights rights;

	private final DataElementRepository elements;

	private final Definitions definitions;

	private final UnitDirectory units;

	private final JdbcClient jdbc;

	private final Clock clock;

	ReadingRecords(ReadingSheets sheets, ReadingRows rows, ReadingRights rights, DataElementRepository elements,
			Definitions definitions, UnitDirectory units, JdbcClient jdbc, Clock clock) {
		this.sheets = sheets;
		this.rows = rows;
		this.rights = rights;
		this.elements = elements;
		this.definitions = definitions;
		this.units = units;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Returns all about a reading.
	 */
	public ReadingDetails get(ReadingKey key, Actor actor) {
		ReadingRights.Holder holder = this.rights.of(actor);
		DataElement element = visible(key, holder);
		UnitSummary unit = this.units.find(key.unit()).orElseThrow(() -> new NotFoundException("unit", key.unit()));
		ReadingPeriod period = ReadingPeriod.of(key.month().toString());
		ReadingSheet sheet = this.sheets.ofElement(element, List.of(unit), period, holder);
		List<Definitions.Applied> uses = this.definitions.in(period.quarter())
			.stream()
			.filter((each) -> each.definition().codes().contains(element.code())
					&& MeasuredUnits.measures(each.facts(), unit))
			.toList();
		return new ReadingDetails(element, unit, sheet.rows().get(0).cells().get(0), last(element, key, sheet.table()),
				this.rows.earlier(key), uses, comments(key));
	}

	/**
	 * Writes a remark on a reading.
	 */
	@Transactional
	public void comment(ReadingKey key, String text, Actor actor) {
		visible(key, this.rights.of(actor));
		this.jdbc
			.sql("""
					insert into reading_comment (id, element_id, unit_id, month, text, written_by, written_by_name, written_at)
					values (:id, :element, :unit, :month, :text, :by, :byName, :now)
					""")
			.param("id", TimeOrderedIds.next())
			.param("element", key.element().value())
			.param("unit", key.unit().value())
			.param("month", key.month().atDay(1))
			.param("text", text)
			.param("by", actor.accountId())
			.param("byName", actor.displayName())
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

	private DataElement visible(ReadingKey key, ReadingRights.Holder holder) {
		return this.elements.findById(key.element())
			.filter((element) -> holder.sees(element, key.unit()) && isPeriod(element, key.month()))
			.orElseThrow(() -> new NotFoundException("reading", key));
	}

	private static boolean isPeriod(DataElement element, YearMonth month) {
		return element.facts().periodicity() == Periodicity.MONTH
				|| Quarter.containing(month.atDay(1)).firstDay().equals(month.atDay(1));
	}

	private static List<Reading> last(DataElement element, ReadingKey key, ReadingTable table) {
		int step = (element.facts().periodicity() == Periodicity.MONTH) ? 1 : 3;
		return IntStream.rangeClosed(1, Outliers.LAST)
			.mapToObj((back) -> table.get(element.code(), key.unit(), key.month().minusMonths((long) back * step)))
			.toList();
	}

	private List<ReadingComment> comments(ReadingKey key) {
		return this.jdbc.sql("""
				select text, written_by_name, written_at from reading_comment
				where element_id = :element and unit_id = :unit and month = :month order by written_at
				""")
			.param("element", key.element().value())
			.param("unit", key.unit().value())
			.param("month", key.month().atDay(1))
			.query((row, number) -> new ReadingComment(row.getString("text"), row.getString("written_by_name"),
					row.getObject("written_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
