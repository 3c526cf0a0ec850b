package org.workstyle.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.exchange.ColumnType;
import org.workstyle.exchange.ImportColumn;
import org.workstyle.exchange.ImportKind;
import org.workstyle.exchange.ImportRow;
import org.workstyle.exchange.ImportTable;
import org.workstyle.exchange.RowReader;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;
import org.workstyle.shared.Role;

/**
 * Readings brought from the core tax system, a row for each element, unit and month.
 * Whoever brings them enters no more than the entry grid allows.
 */
@Component
class ReadingImport implements ImportKind {

	private static final String LABEL = "indicator.import.readings.";

	private static final String ELEMENT = "element";

	private static final String UNIT = "unit";

	private static final String MONTH = "month";

	private static final String VALUE = "value";

	private static final int LONGEST = 40;

	private static final ImportTable TABLE = new ImportTable("reading_staging", "reading",
			List.of("element_id", "unit_id", MONTH), List.of("state", VALUE),
			"join data_element e on e.id = s.element_id join unit u on u.id = s.unit_id",
			List.of("e.code", "u.code", "to_char(s.month, 'YYYY-MM')", "coalesce(s.value::text, '—')"));

	private final DataElementRepository elements;

	private final UnitDirectory units;

	private final ReadingRights rights;

	private final TransactionTemplate apart;

	private final Clock clock;

	ReadingImport(DataElementRepository elements, UnitDirectory units, ReadingRights rights,
			PlatformTransactionManager transactions, Clock clock) {
		this.elements = elements;
		this.units = units;
		this.rights = rights;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	@Override
	public String code() {
		return "readings";
	}

	@Override
	public Set<Role> roles() {
		return Set.of(Role.STAFF, Role.UNIT_HEAD);
	}

	@Override
	public List<ImportColumn> columns() {
		return List.of(ImportColumn.code(ELEMENT, LABEL + ELEMENT, LONGEST),
				ImportColumn.code(UNIT, LABEL + UNIT, LONGEST),
				ImportColumn.moment(MONTH, LABEL + MONTH, ColumnType.MONTH),
				ImportColumn.code(VALUE, LABEL + VALUE, LONGEST));
	}

	@Override
	public ImportTable table() {
		return TABLE;
	}

	@Override
	public RowReader reader(Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, DataElement> byCode = this.elements.findAll()
			.stream()
			.collect(Collectors.toMap(DataElement::code, (element) -> element));
		Map<String, UnitId> unitIds = this.units.existingOn(today)
			.stream()
			.filter((unit) -> !unit.type().isGroup())
			.collect(Collectors.toMap(UnitSummary::code, UnitSummary::id));
		Lookups lookups = new Lookups(byCode, unitIds, this.rights.of(actor), new HashMap<>(), today);
		return (row) -> read(row, lookups);
	}

	private void read(ImportRow row, Lookups lookups) {
		DataElement element = lookups.elements().get(row.get(ELEMENT, String.class));
		UnitId unit = lookups.units().get(row.get(UNIT, String.class));
		LocalDate month = row.get(MONTH, LocalDate.class);
		if (element == null) {
			row.reject(ELEMENT, "indicator.import.unknown-element");
		}
		if (unit == null) {
			row.reject(UNIT, "indicator.import.unknown-unit");
		}
		if (month.isAfter(lookups.today())) {
			row.reject(MONTH, "indicator.reading.error.future");
		}
		ReadingText text = text(row, element);
		if (element == null || unit == null || text == null) {
			return;
		}
		Quarter quarter = Quarter.containing(month);
		if (!lookups.holder().enters(element, unit)) {
			row.reject(ELEMENT, "indicator.import.right");
		}
		else if (frozen(quarter, lookups).contains(unit)) {
			row.reject(MONTH, "indicator.reading.error.frozen", quarter.toString());
		}
		YearMonth kept = (element.facts().periodicity() == Periodicity.MONTH) ? YearMonth.from(month)
				: YearMonth.from(quarter.firstDay());
		row.stage(element.id().value(), unit.value(), kept.atDay(1), text.state(), text.value());
	}

	/**
	 * Asked over another connection: the import's own is busy taking the rows in.
	 */
	private Set<UnitId> frozen(Quarter quarter, Lookups lookups) {
		return lookups.frozen()
			.computeIfAbsent(quarter, (key) -> this.apart
				.execute((status) -> this.rights.frozen(key, Set.copyOf(lookups.units().values()))));
	}

	private static @Nullable ReadingText text(ImportRow row, @Nullable DataElement element) {
		try {
			ReadingText text = ReadingText.of(row.get(VALUE, String.class));
			return (element != null) ? text.in(element.facts().measure()) : text;
		}
		catch (PortalException ex) {
			row.reject(VALUE, ex.messageKey(), ex.arguments());
			return null;
		}
	}

	private record Lookups(Map<String, DataElement> elements, Map<String, UnitId> units, ReadingRights.Holder holder,
			Map<Quarter, Set<UnitId>> frozen, LocalDate today) {

	}

}
