package org.workstyle.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.exchange.RowMerge;
import org.workstyle.shared.Actor;
import org.workstyle.taxation.TaxType;
import org.workstyle.taxation.TaxTypes;

/**
 * What the rows of an import are read with.
 */
@Component
class RevenueImports {

	private final RevenueMerge merge;

	private final RevenueManagement management;

	private final RevenueRights rights;

	private final UnitDirectory units;

	private final TaxTypes taxes;

	private final Clock clock;

	RevenueImports(RevenueMerge merge, RevenueManagement management, RevenueRights rights, UnitDirectory units,
			TaxTypes taxes, Clock clock) {
		this.merge = merge;
		this.management = management;
		this.rights = rights;
		this.units = units;
		this.taxes = taxes;
		this.clock = clock;
	}

	RowMerge merge() {
		return this.merge;
	}

	RevenueRights.Holder holder(Actor actor) {
		return this.rights.of(actor);
	}

	/**
	 * Returns the branches by their codes.
	 */
	Map<String, UnitId> units() {
		return this.units.existingOn(LocalDate.now(this.clock))
			.stream()
			.filter((unit) -> unit.type() == UnitType.TAX_BRANCH)
			.collect(Collectors.toMap(UnitSummary::code, UnitSummary::id));
	}

	/**
	 * Returns the taxes by their codes and their names in both languages.
	 */
	Map<String, TaxType> taxes() {
		Map<String, TaxType> named = new HashMap<>();
		this.taxes.all().forEach((tax) -> {
			named.put(tax.code(), tax);
			named.put(tax.name(), tax);
			named.put(tax.nameEn(), tax);
		});
		return named;
	}

	@Nullable String wrong(RevenueKind kind, YearMonth month) {
		return this.management.wrong(kind, month);
	}

}
