package org.workstyle.arrears.ledger.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.workstyle.arrears.ledger.AgeBand;
import org.workstyle.arrears.ledger.AgeingTable;
import org.workstyle.arrears.ledger.LedgerFigure;
import org.workstyle.arrears.ledger.LedgerLine;

/**
 * Draws a ledger; the table beside has the same numbers.
 */
@Component
class LedgerChart {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int TEN_THOUSAND = 4;

	private final LedgerChoices choices;

	LedgerChart(LedgerChoices choices) {
		this.choices = choices;
	}

	/**
	 * Returns what was owed before the period and at its end, line by line.
	 */
	String ledger(List<LedgerRow<LedgerLine>> rows) {
		return chart(rows.stream().map(LedgerRow::name).toList(),
				List.of(series(LedgerFigure.OPENING, rows), series(LedgerFigure.CLOSING, rows)));
	}

	/**
	 * Returns what is owed in each band of age.
	 */
	String ageing(AgeingTable table) {
		return chart(Arrays.stream(AgeBand.values()).map((band) -> this.choices.text("AgeBand." + band)).toList(),
				List.of(series(this.choices.text("LedgerFigure.CLOSING"),
						Arrays.stream(AgeBand.values()).map((band) -> amount(table.total().of(band))).toList())));
	}

	private String chart(List<String> names, List<Map<String, Object>> series) {
		return JSON.writeValueAsString(Map.of("tooltip", Map.of("trigger", "axis"), "legend", Map.of("bottom", 0),
				"grid", Map.of("left", 72, "right", 16, "top", 32, "bottom", 64), "xAxis",
				Map.of("type", "category", "data", names, "axisLabel", Map.of("interval", 0, "hideOverlap", true)),
				"yAxis", Map.of("type", "value", "name", this.choices.text("layout.money.ten-thousand")), "series",
				series));
	}

	private Map<String, Object> series(LedgerFigure figure, List<LedgerRow<LedgerLine>> rows) {
		return series(this.choices.text("LedgerFigure." + figure),
				rows.stream().map((row) -> amount(figure.of(row.figures().amounts()))).toList());
	}

	private static Map<String, Object> series(String name, List<BigDecimal> values) {
		return Map.of("name", name, "type", "bar", "data", values, "barMaxWidth", 48);
	}

	private static BigDecimal amount(BigDecimal yuan) {
		return yuan.movePointLeft(TEN_THOUSAND).setScale(2, RoundingMode.HALF_UP);
	}

}
