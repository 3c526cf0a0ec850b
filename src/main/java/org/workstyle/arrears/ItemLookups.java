package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.exchange.ImportRow;
import org.workstyle.taxation.TaxType;

/**
 * What the rows of a file of items name: taxpayers whose cases the person works on,
 * taxes, and months that are open.
 *
 * @param taxpayers the taxpayers by credit code
 * @param taxTypes codes of the taxes by code and name
 * @param openFrom the first day of the months that are open; nothing while none is closed
 * @param today the last day that may be booked
 */
record ItemLookups(Map<String, Known> taxpayers, Map<String, String> taxTypes, @Nullable LocalDate openFrom,
		LocalDate today) {

	private static final String TAXPAYERS = """
			select t.credit_code, t.id, t.name from taxpayer t left join arrears_case c on c.taxpayer_id = t.id
			where coalesce(c.unit_id, t.unit_id) = any(:units)
			""";

	static ItemLookups of(JdbcClient jdbc, DataScope scope, List<TaxType> types, LocalDate today) {
		Map<String, Known> taxpayers = new HashMap<>();
		jdbc.sql(TAXPAYERS)
			.param("units", scope.editable().stream().map(UnitId::value).toArray(UUID[]::new))
			.query((row) -> {
				taxpayers.put(row.getString(1), new Known(row.getObject(2, UUID.class), row.getString(3)));
			});
		Map<String, String> taxTypes = new HashMap<>();
		types.forEach((type) -> List.of(type.code(), type.name(), type.nameEn())
			.forEach((name) -> taxTypes.put(name, type.code())));
		LocalDate openFrom = jdbc.sql("select (max(month) + interval '1 month')::date from arrears_month")
			.query(LocalDate.class)
			.optional()
			.orElse(null);
		return new ItemLookups(taxpayers, taxTypes, openFrom, today);
	}

	@Nullable UUID taxpayer(ImportRow row) {
		Known known = this.taxpayers.get(row.get("credit_code", String.class));
		if (known == null) {
			row.reject("credit_code", "arrears.error.taxpayer.unknown");
			return null;
		}
		String name = row.find("name", String.class);
		if (name != null && !name.equals(known.name())) {
			row.reject("name", "arrears.import.other-name", known.name());
		}
		return known.id();
	}

	@Nullable String taxType(ImportRow row) {
		String code = this.taxTypes.get(row.get("tax_type", String.class));
		if (code == null) {
			row.reject("tax_type", "arrears.import.tax-unknown");
		}
		return code;
	}

	LocalDate bookedOn(ImportRow row) {
		LocalDate day = row.get("booked_on", LocalDate.class);
		if (day.isAfter(this.today)) {
			row.reject("booked_on", "arrears.error.booked.future");
		}
		else if (this.openFrom != null && day.isBefore(this.openFrom)) {
			row.reject("booked_on", "arrears.error.booked.closed", day.getYear(), day.getMonthValue());
		}
		return day;
	}

	/**
	 * A taxpayer.
	 *
	 * @param id its identifier
	 * @param name its name
	 */
	record Known(UUID id, String name) {

	}

}
