package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import org.workstyle.account.UnitId;
import org.workstyle.scoring.ElementReference;
import org.workstyle.scoring.ElementReference.Period;
import org.workstyle.scoring.ElementValue;
import org.workstyle.shared.Quarter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Months that make quarters. A flow of 1, 2, 3, 4, 5, 6 from January to June 2023 and 10
 * a month in 2022; a stock of the same figures; a quarterly figure.
 */
class ReadingTableTests {

	private static final UnitId UNIT = new UnitId(UUID.randomUUID());

	private static final Quarter SECOND = new Quarter(2023, 2);

	private final DataElement flow = element("flow", Periodicity.MONTH, OverMonths.SUM);

	private final DataElement stock = element("stock", Periodicity.MONTH, OverMonths.LAST);

	private final DataElement average = element("average", Periodicity.MONTH, OverMonths.AVERAGE);

	private final DataElement quarterly = element("quarterly", Periodicity.QUARTER, OverMonths.SUM);

	private final ReadingTable table = table();

	@Test
	void sumsFlowsTakesTheEndOfStocksAndAverages() {
		assertThat(value("flow", Period.QUARTER)).isEqualTo(number("15"));
		assertThat(value("stock", Period.QUARTER)).isEqualTo(number("6"));
		assertThat(value("average", Period.QUARTER)).isEqualTo(number("5"));
		assertThat(value("quarterly", Period.QUARTER)).isEqualTo(number("8"));
	}

	@Test
	void reachesBackToJanuaryAndToTheYearBefore() {
		assertThat(value("flow", Period.YEAR_TO_DATE)).isEqualTo(number("21"));
		assertThat(value("stock", Period.YEAR_TO_DATE)).isEqualTo(number("6"));
		assertThat(value("quarterly", Period.YEAR_TO_DATE)).isEqualTo(number("15"));
		assertThat(value("flow", Period.LAST_YEAR)).isEqualTo(number("30"));
		assertThat(value("stock", Period.LAST_YEAR)).isEqualTo(ElementValue.NOT_REPORTED);
	}

	@Test
	void keepsZeroNotReportedAndNotApplicableApart() {
		this.table.add(reading(this.flow, "2023-05", ReadingState.REPORTED, "0"));
		assertThat(value("flow", Period.QUARTER)).isEqualTo(number("10"));
		this.table.add(reading(this.flow, "2023-05", ReadingState.NOT_APPLICABLE, null));
		assertThat(value("flow", Period.QUARTER)).isEqualTo(number("10"));
		this.table.add(reading(this.flow, "2023-05", ReadingState.NOT_REPORTED, null));
		assertThat(value("flow", Period.QUARTER)).isEqualTo(ElementValue.NOT_REPORTED);
	}

	private ElementValue value(String code, Period period) {
		return this.table.value(new ElementReference(code, period), UNIT, SECOND);
	}

	private ReadingTable table() {
		DerivedElements none = new DerivedElements(
				new DefaultListableBeanFactory().getBeanProvider(DerivedElementSource.class), Clock.systemUTC());
		ReadingTable filled = new ReadingTable(List.of(this.flow, this.stock, this.average, this.quarterly), none,
				YearMonth.of(2023, 7));
		for (int month = 1; month <= 6; month++) {
			String name = YearMonth.of(2023, month).toString();
			filled.add(reading(this.flow, name, ReadingState.REPORTED, String.valueOf(month)));
			filled.add(reading(this.stock, name, ReadingState.REPORTED, String.valueOf(month)));
			filled.add(reading(this.average, name, ReadingState.REPORTED, String.valueOf(month)));
			filled.add(reading(this.flow, YearMonth.of(2022, month).toString(), ReadingState.REPORTED, "10"));
		}
		filled.add(reading(this.quarterly, "2023-01", ReadingState.REPORTED, "7"));
		filled.add(reading(this.quarterly, "2023-04", ReadingState.REPORTED, "8"));
		return filled;
	}

	private static ElementValue number(String value) {
		return ElementValue.of(new BigDecimal(value));
	}

	private static Reading reading(DataElement element, String month, ReadingState state,
			@org.jspecify.annotations.Nullable String value) {
		return new Reading(new ReadingKey(element.id(), UNIT, YearMonth.parse(month)), state,
				(value != null) ? new BigDecimal(value) : null, null, null, null, null, 1);
	}

	private static DataElement element(String code, Periodicity periodicity, OverMonths overMonths) {
		return new DataElement(new ElementFacts(code, code, code, Measure.ITEMS, periodicity, overMonths, OverUnits.SUM,
				ElementSource.ENTERED, null, ""));
	}

}
