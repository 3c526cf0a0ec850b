package org.workstyle.forecast.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.forecast.RevenuePeriod;
import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.shared.Quarter;

/**
 * The choices and texts of the pages about forecasts, in the reader's language.
 */
@Component
class ForecastChoices {

	private static final int YEARS = 3;

	private static final int QUARTERS = 8;

	private static final int MONTHS = 24;

	private final MessageSource messages;

	private final Clock clock;

	ForecastChoices(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Locale locale() {
		return LocaleContextHolder.getLocale();
	}

	String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale());
	}

	String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	List<Option> of(Enum<?>[] values) {
		return Arrays.stream(values)
			.map((value) -> new Option(value.name(), text(value.getDeclaringClass().getSimpleName() + "." + value)))
			.toList();
	}

	static List<Option> units(List<UnitSummary> units) {
		return units.stream().map((unit) -> new Option(unit.id().toString(), unit.shortName())).toList();
	}

	/**
	 * Returns those of the units that were asked for.
	 * @throws NotFoundException if the one asked for is not among them
	 */
	static List<UnitSummary> chosen(@Nullable UnitId asked, List<UnitSummary> visible) {
		if (asked == null) {
			return visible;
		}
		List<UnitSummary> found = visible.stream().filter((unit) -> unit.id().equals(asked)).toList();
		if (found.isEmpty()) {
			throw new NotFoundException("unit", asked);
		}
		return found;
	}

	/**
	 * Offers years, quarters and months up to now, and the period shown.
	 */
	List<Option> periods(RevenuePeriod shown) {
		YearMonth now = YearMonth.from(today());
		List<RevenuePeriod> offered = Stream
			.of(IntStream.range(0, YEARS).mapToObj((back) -> RevenuePeriod.of(String.valueOf(now.getYear() - back))),
					Stream.iterate(Quarter.containing(today()), Quarter::previous)
						.limit(QUARTERS)
						.map(RevenuePeriod::of),
					months(now, MONTHS, RevenuePeriod.of(now)), Stream.of(shown))
			.flatMap((each) -> each)
			.distinct()
			.toList();
		return options(offered);
	}

	/**
	 * Offers the months around now, the next two included, and the month shown.
	 */
	List<Option> months(RevenuePeriod shown) {
		return options(months(YearMonth.from(today()).plusMonths(2), MONTHS, shown).distinct().toList());
	}

	/**
	 * Offers the years around now, the next one included, and the year shown.
	 */
	List<Option> years(RevenuePeriod shown) {
		int next = today().getYear() + 1;
		return options(Stream
			.concat(IntStream.rangeClosed(0, YEARS).mapToObj((back) -> RevenuePeriod.of(String.valueOf(next - back))),
					Stream.of(shown))
			.distinct()
			.toList());
	}

	private static Stream<RevenuePeriod> months(YearMonth last, int count, RevenuePeriod shown) {
		return Stream.concat(Stream.iterate(last, (month) -> month.minusMonths(1)).limit(count).map(RevenuePeriod::of),
				Stream.of(shown));
	}

	private List<Option> options(List<RevenuePeriod> periods) {
		return periods.stream().map((period) -> new Option(period.toString(), name(period))).toList();
	}

	/**
	 * Returns the period's name: 2023年, 2023年第1季度, 2023年5月.
	 */
	String name(RevenuePeriod period) {
		String year = String.valueOf(period.first().getYear());
		if (period.isYear()) {
			return text("forecast.period.year", year);
		}
		return period.isQuarter()
				? text("forecast.period.quarter", year, Quarter.containing(period.first().atDay(1)).number())
				: text("forecast.period.month", year, period.first().getMonthValue());
	}

}
