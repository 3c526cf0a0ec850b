package org.workstyle.forecast.web;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.account.UnitSummary;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.exchange.SheetPart;
import org.workstyle.forecast.ComparedLine;
import org.workstyle.forecast.RevenueOverview;
import org.workstyle.forecast.RevenueOverview.OfMonth;
import org.workstyle.forecast.RevenueOverview.OfTax;
import org.workstyle.forecast.RevenueOverview.OfUnit;
import org.workstyle.shared.Actor;

/**
 * Writes an overview as a workbook: by tax, by unit, by month.
 */
@Component
class RevenueWorkbook {

	private final SheetExport export;

	private final MessageSource messages;

	RevenueWorkbook(SheetExport export, MessageSource messages) {
		this.export = export;
		this.messages = messages;
	}

	void write(RevenueOverview overview, List<UnitSummary> asked, @Nullable UnitId unit, Actor actor, Locale locale,
			OutputStream out) {
		Map<String, String> chosen = new LinkedHashMap<>();
		chosen.put(text("forecast.period", locale), overview.period().toString());
		if (unit != null) {
			chosen.put(text("forecast.unit", locale), asked.get(0).name());
		}
		String address = "/revenue-forecasts?period=" + overview.period() + ((unit != null) ? "&unit=" + unit : "");
		String plan = overview.period().isYear() ? "forecast.column.plan.year" : "forecast.column.plan.quarter";
		List<SheetPart<?>> parts = List.of(
				new SheetPart<>("forecast.by-tax",
						columns("forecast.tax", (OfTax row) -> row.tax().name(locale), OfTax::line, plan, locale),
						Stream.concat(overview.taxes().stream(), overview.apart().stream())),
				new SheetPart<>("forecast.by-unit",
						columns("forecast.unit", (OfUnit row) -> row.unit().name(), OfUnit::line, plan, locale),
						overview.units().stream()),
				new SheetPart<>("forecast.by-month",
						columns("forecast.month", (OfMonth row) -> row.month().toString(), OfMonth::line, plan, locale),
						overview.months().stream()));
		this.export.write(new SheetInformation("revenue-forecast", address, chosen), parts, actor, locale, out);
	}

	private <T> List<SheetColumn<T>> columns(String label, Function<T, String> name, Function<T, ComparedLine> line,
			String plan, Locale locale) {
		return List.of(SheetColumn.of(label, 24, name::apply),
				SheetColumn.of("forecast.column.forecast", 18, (row) -> line.apply(row).forecast()),
				SheetColumn.of("forecast.column.actual", 18, (row) -> line.apply(row).actual()),
				SheetColumn.of("forecast.column.error", 12, (row) -> error(line.apply(row))),
				SheetColumn.of("forecast.column.band", 10, (row) -> band(line.apply(row), locale)),
				SheetColumn.of("forecast.column.naive", 12, (row) -> naive(line.apply(row))),
				SheetColumn.of("forecast.column.last-year", 18, (row) -> line.apply(row).lastYear()),
				SheetColumn.of("forecast.column.growth", 12, (row) -> line.apply(row).growth()),
				SheetColumn.of(plan, 18, (row) -> line.apply(row).plan()),
				SheetColumn.of("forecast.column.progress", 12, (row) -> line.apply(row).progress()));
	}

	private static @Nullable Object error(ComparedLine line) {
		return (line.error() != null) ? line.error().percent() : null;
	}

	private static @Nullable Object naive(ComparedLine line) {
		return (line.naive() != null) ? line.naive().percent() : null;
	}

	private @Nullable Object band(ComparedLine line, Locale locale) {
		return (line.band() != null) ? text("ErrorBand." + line.band(), locale) : null;
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
