package org.workstyle.forecast.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.workstyle.forecast.ComparedLine;
import org.workstyle.forecast.ForecastError;
import org.workstyle.forecast.RevenueOverview;
import org.workstyle.forecast.RevenueOverview.OfMonth;

/**
 * Draws the months of an overview; the table beside has the same numbers.
 */
@Component
class RevenueChart {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int TEN_THOUSAND = 4;

	private static final String NAME = "name";

	private static final String TYPE = "type";

	private static final String DATA = "data";

	private final ForecastChoices choices;

	RevenueChart(ForecastChoices choices) {
		this.choices = choices;
	}

	/**
	 * Returns what was forecast, what came in and what did a year before.
	 */
	String amounts(RevenueOverview overview) {
		List<OfMonth> months = overview.months();
		return chart(months, this.choices.text("forecast.unit.ten-thousand"),
				List.of(series("forecast.column.forecast", "bar", months, (line) -> amount(line.forecast())),
						series("forecast.column.actual", "bar", months, (line) -> amount(line.actual())),
						series("forecast.column.last-year", "line", months, (line) -> amount(line.lastYear()))));
	}

	/**
	 * Returns the error, and that of "same as last year".
	 */
	String errors(RevenueOverview overview) {
		List<OfMonth> months = overview.months();
		return chart(months, "%",
				List.of(series("forecast.column.error", "line", months, (line) -> percent(line.error())),
						series("forecast.column.naive", "line", months, (line) -> percent(line.naive())),
						series("forecast.column.good", "line", months, (line) -> line.lines().good())));
	}

	private String chart(List<OfMonth> months, String unit, List<Map<String, Object>> series) {
		return JSON.writeValueAsString(Map.of("tooltip", Map.of("trigger", "axis"), "legend",
				Map.of("bottom", 0, DATA, series.stream().map((each) -> each.get(NAME)).toList()), "grid",
				Map.of("left", 60, "right", 16, "top", 32, "bottom", 56), "xAxis",
				Map.of(TYPE, "category", DATA, months.stream().map((each) -> each.month().toString()).toList()),
				"yAxis", Map.of(TYPE, "value", NAME, unit), "series", series));
	}

	private Map<String, Object> series(String label, String type, List<OfMonth> months,
			Function<ComparedLine, @Nullable BigDecimal> value) {
		List<@Nullable BigDecimal> values = new ArrayList<>();
		months.forEach((month) -> values.add(value.apply(month.line())));
		return Map.of(NAME, this.choices.text(label), TYPE, type, DATA, values);
	}

	private static @Nullable BigDecimal amount(@Nullable BigDecimal yuan) {
		return (yuan != null) ? yuan.movePointLeft(TEN_THOUSAND).setScale(2, RoundingMode.HALF_UP) : null;
	}

	private static @Nullable BigDecimal percent(@Nullable ForecastError error) {
		return (error != null) ? error.percent() : null;
	}

}
