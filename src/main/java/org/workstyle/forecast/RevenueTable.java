package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;

/**
 * Amounts of some units over some months: judged forecasts, actual revenue and plans.
 */
public final class RevenueTable {

	private final Map<RevenueKey, BigDecimal> amounts = new HashMap<>();

	private final Set<UnitMonth> counted = new HashSet<>();

	private final Set<UnitMonth> forecast = new HashSet<>();

	void add(RevenueKey key, BigDecimal amount) {
		this.amounts.put(key, amount);
		if (key.kind() == RevenueKind.ACTUAL) {
			this.counted.add(new UnitMonth(key.unit(), key.month()));
		}
		if (key.kind() == RevenueKind.FORECAST) {
			this.forecast.add(new UnitMonth(key.unit(), key.month()));
		}
	}

	/**
	 * Returns an amount, if there is one.
	 */
	public @Nullable BigDecimal get(RevenueKind kind, UnitId unit, YearMonth month, String tax) {
		return this.amounts.get(new RevenueKey(kind, unit, month, tax));
	}

	/**
	 * Whether something came in of the unit's month: only then it is compared.
	 */
	public boolean isCounted(UnitId unit, YearMonth month) {
		return this.counted.contains(new UnitMonth(unit, month));
	}

	/**
	 * Whether anything was forecast of the unit's month in time.
	 */
	public boolean isForecast(UnitId unit, YearMonth month) {
		return this.forecast.contains(new UnitMonth(unit, month));
	}

	/**
	 * Returns the sum of what there is, nothing where there is nothing.
	 */
	@Nullable BigDecimal sum(RevenueKind kind, UnitId unit, YearMonth month, Collection<String> taxes) {
		return sum(taxes.stream().map((tax) -> get(kind, unit, month, tax)).toList());
	}

	static @Nullable BigDecimal sum(List<@Nullable BigDecimal> amounts) {
		return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
	}

	private record UnitMonth(UnitId unit, YearMonth month) {

	}

}
