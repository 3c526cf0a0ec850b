package org.workstyle.arrears;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.springframework.stereotype.Component;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.DerivedElementQuery;
import org.workstyle.indicator.ElementFacts;
import org.workstyle.indicator.ElementSource;
import org.workstyle.indicator.Measure;
import org.workstyle.indicator.OverMonths;
import org.workstyle.indicator.OverUnits;
import org.workstyle.indicator.Periodicity;

/**
 * Arrears and their clearing as data elements. A balance is the tax past its last day to
 * pay at the end of a month, or today in the month that runs, with the unit that answered
 * for it then; a taxpayer counts as overdue in the month of the last day to pay.
 */
@Component
class ArrearsElements implements DerivedElementQuery {

	@Override
	public List<ElementFacts> elements() {
		return List.of(
				element("arrears_end", "期末欠税余额", "Arrears at the end", Measure.YUAN, Periodicity.MONTH,
						OverMonths.LAST),
				element("arrears_start", "期初欠税余额", "Arrears at the start", Measure.YUAN, Periodicity.QUARTER,
						OverMonths.LAST),
				element("arrears_over_12m", "一年以上陈欠余额", "Arrears over 12 months", Measure.YUAN, Periodicity.MONTH,
						OverMonths.LAST),
				flow("arrears_new", "新增欠税", "New arrears", Measure.YUAN),
				flow("recovered", "清缴欠税", "Arrears recovered", Measure.YUAN),
				flow("overdue_payers", "逾期未缴户数", "Overdue payers", Measure.TAXPAYERS),
				flow("reminded", "已催缴户数", "Overdue payers reminded", Measure.TAXPAYERS),
				flow("instalments_due", "应缴分期期数", "Instalments due", Measure.ITEMS),
				flow("instalments_kept", "按期缴纳分期期数", "Instalments paid in time", Measure.ITEMS),
				flow("follow_ups_due", "应后续处理的清缴措施", "Measures to be followed up", Measure.ITEMS),
				flow("follow_ups_ontime", "按期后续处理的清缴措施", "Measures followed up in time", Measure.ITEMS));
	}

	@Override
	public String query() {
		return ArrearsElementRows.VALUES;
	}

	@Override
	public String recordsAddress(String code, UnitId unit, YearMonth from, YearMonth to) {
		return switch (code) {
			case "arrears_start" -> ledger(unit, from.atDay(1), from.atDay(1).minusDays(1));
			case "arrears_end", "arrears_over_12m", "arrears_new", "recovered" ->
				ledger(unit, from.atDay(1), to.atEndOfMonth());
			default -> "/arrears-cases?unit=" + unit;
		};
	}

	/**
	 * Leads to the ledger of the days by category, where what is not due yet stands
	 * apart.
	 */
	private static String ledger(UnitId unit, LocalDate from, LocalDate to) {
		LocalDate first = from.isAfter(to) ? to : from;
		return "/arrears-ledger?unit=" + unit + "&from=" + first + "&date=" + to + "&grouping=CATEGORY";
	}

	private static ElementFacts flow(String code, String nameZh, String nameEn, Measure measure) {
		return element(code, nameZh, nameEn, measure, Periodicity.MONTH, OverMonths.SUM);
	}

	private static ElementFacts element(String code, String nameZh, String nameEn, Measure measure,
			Periodicity periodicity, OverMonths overMonths) {
		return new ElementFacts(code, nameZh, nameEn, measure, periodicity, overMonths, OverUnits.SUM,
				ElementSource.DERIVED, null, "");
	}

}
