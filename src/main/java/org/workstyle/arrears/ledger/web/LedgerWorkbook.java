package org.workstyle.arrears.ledger.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import org.workstyle.account.DataScope;
import org.workstyle.arrears.ledger.ArrearsLedger;
import org.workstyle.arrears.ledger.Ledger;
import org.workstyle.arrears.ledger.LedgerAmounts;
import org.workstyle.arrears.ledger.LedgerCases;
import org.workstyle.arrears.ledger.LedgerFigure;
import org.workstyle.arrears.ledger.LedgerItem;
import org.workstyle.arrears.ledger.LedgerLine;
import org.workstyle.exchange.SheetColumn;
import org.workstyle.exchange.SheetExport;
import org.workstyle.exchange.SheetFrame;
import org.workstyle.exchange.SheetInformation;
import org.workstyle.exchange.SheetPart;
import org.workstyle.shared.Actor;

/**
 * The ledger as a workbook in the form in which an office files it: the ledger with its
 * totals, and the items behind it.
 */
@Component
class LedgerWorkbook {

	private static final int AMOUNT_WIDTH = 18;

	private final ArrearsLedger ledger;

	private final LedgerCases cases;

	private final LedgerChoices choices;

	private final SheetExport export;

	private final @Nullable String bureau;

	LedgerWorkbook(ArrearsLedger ledger, LedgerCases cases, LedgerChoices choices, SheetExport export,
			Environment environment) {
		this.ledger = ledger;
		this.cases = cases;
		this.choices = choices;
		this.export = export;
		this.bureau = environment.getProperty("portal.bureau-name");
	}

	/**
	 * Answers a request with the workbook.
	 */
	ResponseEntity<StreamingResponseBody> answer(LedgerForm form, DataScope scope, Actor actor, Locale locale) {
		Ledger found = this.ledger.of(form.period(), form.getGrouping(), form.filter(), scope);
		List<LedgerRow<LedgerLine>> rows = this.choices.named(form, found.lines(), LedgerLine::key);
		SheetInformation information = new SheetInformation("arrears-ledger", form.address(LedgerPages.LEDGER),
				chosen(form));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, SheetExport.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("arrears-ledger.xlsx").build().toString())
			.body((out) -> this.export.write(information,
					List.of(new SheetPart<>("arrears-ledger.sheet.ledger", columns(form), rows.stream(),
							frame(found, form, actor, locale)),
							new SheetPart<>("arrears-ledger.sheet.items", itemColumns(locale),
									this.cases.items(form.question(), scope))),
					actor, locale, out));
	}

	private static Map<String, String> chosen(LedgerForm form) {
		Map<String, String> chosen = new LinkedHashMap<>();
		form.chosen().forEach((name, value) -> chosen.put(name, value.toString()));
		return chosen;
	}

	private SheetFrame frame(Ledger found, LedgerForm form, Actor actor, Locale locale) {
		String unit = (form.filter().unit() != null) ? this.choices.unit(form.filter().unit()) : this.bureau;
		List<@Nullable Object> total = new ArrayList<>();
		total.add(this.choices.text(locale, "arrears-ledger.total"));
		for (LedgerFigure figure : LedgerFigure.values()) {
			total.add(cents(figure.of(found.total())));
		}
		return new SheetFrame(
				this.choices.text(locale, "arrears-ledger.sheet.title",
						this.choices.text(locale, "LedgerGrouping." + form.getGrouping())),
				List.of(this.choices.text(locale, "arrears-ledger.sheet.head",
						(unit != null) ? unit : this.choices.text(locale, "layout.bureau"),
						found.period().from().toString(), found.period().to().toString())),
				total, List.of(this.choices.text(locale, "arrears-ledger.sheet.foot", actor.displayName(),
						this.choices.today().toString())));
	}

	private List<SheetColumn<LedgerRow<LedgerLine>>> columns(LedgerForm form) {
		List<SheetColumn<LedgerRow<LedgerLine>>> columns = new ArrayList<>();
		columns.add(SheetColumn.of("LedgerGrouping." + form.getGrouping(), 24, LedgerRow::name));
		columns.addAll(amounts((row) -> row.figures().amounts()));
		return columns;
	}

	private List<SheetColumn<LedgerItem>> itemColumns(Locale locale) {
		List<SheetColumn<LedgerItem>> columns = new ArrayList<>();
		columns.add(SheetColumn.of("arrears-ledger.credit-code", 22, LedgerItem::creditCode));
		columns.add(SheetColumn.of("arrears-ledger.taxpayer", 30, LedgerItem::taxpayer));
		columns.add(SheetColumn.of("LedgerGrouping.TAX_TYPE", 18, (row) -> this.choices.tax(row.taxType(), locale)));
		columns.add(SheetColumn.of("arrears-ledger.period-from", 12, LedgerItem::periodFrom));
		columns.add(SheetColumn.of("arrears-ledger.period-to", 12, LedgerItem::periodTo));
		columns.add(SheetColumn.of("arrears-ledger.due-on", 12, LedgerItem::dueOn));
		columns.add(SheetColumn.of("LedgerGrouping.CATEGORY", 18,
				(row) -> this.choices.text(locale, "ArrearsCategory." + row.category())));
		columns.add(SheetColumn.of("LedgerGrouping.UNIT", 16, LedgerItem::unitName));
		columns.add(SheetColumn.of("LedgerGrouping.OFFICER", 12, LedgerItem::officerName));
		columns.addAll(amounts(LedgerItem::amounts));
		return columns;
	}

	private static <T> List<SheetColumn<T>> amounts(Function<T, LedgerAmounts> amounts) {
		List<SheetColumn<T>> columns = new ArrayList<>();
		for (LedgerFigure figure : LedgerFigure.values()) {
			columns.add(SheetColumn.of("LedgerFigure." + figure, AMOUNT_WIDTH,
					(row) -> cents(figure.of(amounts.apply(row)))));
		}
		return columns;
	}

	private static BigDecimal cents(BigDecimal amount) {
		return amount.setScale(2);
	}

}
