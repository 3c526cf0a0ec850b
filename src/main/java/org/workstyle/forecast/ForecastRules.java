package org.workstyle.forecast;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The rules by which forecasts are judged, each by the day it came into force. A month is
 * judged by the rules of its first day.
 */
public final class ForecastRules {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final List<ForecastSetting> settings;

	/**
	 * Creates the rules.
	 * @param settings everything that was ever set, the latest day first
	 */
	ForecastRules(List<ForecastSetting> settings) {
		this.settings = List.copyOf(settings);
	}

	/**
	 * Returns what is in force on a day.
	 */
	public Optional<ForecastSetting> on(ForecastSettingCode code, LocalDate day) {
		return this.settings.stream()
			.filter((setting) -> setting.code() == code && !setting.validFrom().isAfter(day))
			.findFirst();
	}

	/**
	 * Returns the day by whose end the forecast of a month must be entered.
	 */
	public LocalDate reportingDay(YearMonth month) {
		return month.atDay(Integer.parseInt(value(ForecastSettingCode.REPORTING_DAY, month.atDay(1))));
	}

	/**
	 * Returns the version of a forecast that is judged: the last one entered by the end
	 * of the reporting day.
	 * @param versions the versions, the latest first
	 */
	public @Nullable RevenueVersion judged(List<RevenueVersion> versions, YearMonth month) {
		Instant end = reportingDay(month).plusDays(1).atStartOfDay(ZONE).toInstant();
		return versions.stream().filter((version) -> version.enteredAt().isBefore(end)).findFirst().orElse(null);
	}

	/**
	 * Returns the lines in force on a day.
	 */
	public ErrorLines lines(LocalDate day) {
		List<BigDecimal> lines = ForecastSettingCode.numbers(value(ForecastSettingCode.ERROR_LINES, day));
		return new ErrorLines(lines.get(0), lines.get(1), lines.get(2));
	}

	/**
	 * Returns what a difference is divided by on a day.
	 */
	public ErrorBase base(LocalDate day) {
		return ErrorBase.valueOf(value(ForecastSettingCode.DENOMINATOR, day));
	}

	private String value(ForecastSettingCode code, LocalDate day) {
		return on(code, day).map(ForecastSetting::value)
			.orElseThrow(() -> new IllegalStateException("Nothing is set for " + code + " on " + day));
	}

}
