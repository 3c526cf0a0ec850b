package org.workstyle.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import org.workstyle.shared.Option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every kind of broken cell is named: row, column, value, and what is expected.
 */
class BrokenCellTests {

	private static final ImportTexts TEXTS = new ImportTexts(messages());

	private static final Map<String, ImportColumn> COLUMNS = Map.of("text", ImportColumn.text("text", "text", 5),
			"code", ImportColumn.code("code", "code", 6), "number",
			ImportColumn.number("number", "number", "0", "744", 2), "whole",
			ImportColumn.number("whole", "whole", "1", "1000", 0), "date",
			ImportColumn.moment("date", "date", ColumnType.DATE), "month",
			ImportColumn.moment("month", "month", ColumnType.MONTH), "time",
			ImportColumn.moment("time", "time", ColumnType.TIME), "choice", ImportColumn.choice("choice", "choice",
					List.of(new Option("NEW", "RowGroup.NEW"), new Option("SAME", "RowGroup.SAME"))));

	private static final List<String> WRONG_NUMBERS = List.of("x", "十二", "1 2", "12,34", "1,23", ",1", "1,,000",
			"1.2.3", "1e", "0x10", "--1", "+", "-", "1-2", "12小时", "NaN", "Infinity", "1/2", "12%", "￥1", "1.", ".5",
			"1_000", "12345678901234567890", "2023-06", "五", "Ⅳ", "1,000,00", "(5)", "5-", "+-1", "1’000", "百分之五",
			"12.5h", "0b1", "1..2", "∞", "½", "1 000,5", "三十");

	private static final List<String> WRONG_DATES = List.of("2023-13-01", "2023-02-29", "2023-02-30", "2023-04-31",
			"2023-00-10", "2023-01-00", "2023-1-32", "20230230", "20231301", "2023年13月1日", "2023年2月30日", "23-06-30",
			"06/30/2023", "30.06.2023", "2023-06", "2023", "yesterday", "昨天", "2023-06-30T08:00", "2023-06-30 08:30",
			"2023--06-30", "2023-06-30-", "-2023-06-30", "1899-12-31", "2200-01-01", "2023/6", "2023年6月", "二〇二三年六月三十日",
			"45107", "2023.6.", "0000-00-00", "202306301", "6月30日", "30/6/2023", "2023年6月31日", "2023-W26", "2023-181",
			"Jun 30, 2023", "２０２３年２月２９日", "6/30", "今天", "星期五", "2023-06-30至07-01");

	private static final List<String> WRONG_MONTHS = List.of("2023-13", "2023-00", "2023-0", "202313", "202300",
			"2023年13月", "2023年0月", "23-06", "06-2023", "6月", "2023", "六月", "June 2023", "2023-Q2", "2023年", "2023-6-31",
			"2023-02-29", "1899-12", "2200-01", "2023-06-", "-2023-06", "2023--06", "20236", "2023 06", "45107",
			"2023年十二月", "12月2023年", "上月", "Q2", "2023.13", "半年");

	private static final List<String> WRONG_TIMES = List.of("24:00", "25:00", "12:60", "12:00:60", "9", "900", "0900",
			"9点", "9点30分", "上午9点", "9:5", "9:", ":30", "-1:00", "noon", "09-30", "09.30", "9:30pm", "09:30:00.5",
			"009:30", "9:300", "24:01", "下午3点", "9：", "９：６０", "9:30-11:00", "半点", "23:59:60");

	private static final List<String> WRONG_CHOICES = List.of("新", "新增的", "NEW1", "OLD", "0", "新增,相同", "新增/相同", "是",
			"true", "n e w", "new;", "'NEW", "SAME SAME", "未知", "-", "*", "无", "null");

	static Stream<Arguments> broken() {
		List<Arguments> cells = new ArrayList<>();
		COLUMNS.keySet().stream().sorted().forEach((column) -> {
			for (String blank : List.of("", " ", "\u3000", "\u00A0", "\t\r\n", "\u200B\uFEFF")) {
				cells.add(arguments(column, text(blank), "required"));
			}
			cells.add(arguments(column, new RawCell(0, RawCell.Kind.FORMULA, "=1+1"), "formula"));
			cells.add(arguments(column, new RawCell(0, RawCell.Kind.FORMULA, "=cmd|' /C calc'!A0"), "formula"));
			for (String error : List.of("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?")) {
				cells.add(arguments(column, new RawCell(0, RawCell.Kind.ERROR, error), "error"));
			}
		});
		add(cells, "number", "number", WRONG_NUMBERS);
		add(cells, "whole", "number", WRONG_NUMBERS);
		add(cells, "number", "number.range", List.of("-1", "-0.01", "744.01", "1,000", "999999999", "７４５"));
		add(cells, "number", "number.scale", List.of("1.001", "0.005", "743.999", "１.２３４"));
		add(cells, "whole", "number.range", List.of("0", "-5", "1001", "1,001", "0.5"));
		add(cells, "whole", "number.whole", List.of("1.5", "2.25", "999.9"));
		add(cells, "date", "date", WRONG_DATES);
		add(cells, "month", "month", WRONG_MONTHS);
		add(cells, "time", "time", WRONG_TIMES);
		add(cells, "choice", "choice", WRONG_CHOICES);
		add(cells, "text", "text.long", List.of("六个字的文字", "abcdef", "ａｂｃｄｅｆ"));
		add(cells, "code", "text.long", List.of("1234567", "１２３４５６７"));
		add(cells, "text", "controls", List.of("a\u0001b", "\u0007铃", "a\u001Bb"));
		add(cells, "code", "controls", List.of("1\u00012", "\u00081"));
		for (String serial : List.of("0", "-1", "60", "45107.5", "2958466", "1E30", "150000")) {
			cells.add(arguments("date", number(serial), "date"));
		}
		for (String serial : List.of("0", "-30", "60", "2958466", "45107.25")) {
			cells.add(arguments("month", number(serial), "month"));
		}
		for (String serial : List.of("1", "-0.1", "45107.5", "9.5")) {
			cells.add(arguments("time", number(serial), "time"));
		}
		cells.add(arguments("date", new RawCell(0, RawCell.Kind.BOOLEAN, "1"), "date"));
		cells.add(arguments("number", new RawCell(0, RawCell.Kind.NUMBER, "1E999999999"), "number"));
		return cells.stream();
	}

	@ParameterizedTest
	@MethodSource
	void broken(String column, RawCell cell, String expectation) {
		ImportRow row = read(17, column, cell);

		assertThat(row.number()).isEqualTo(17);
		assertThat(row.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.column()).isEqualTo(column);
			assertThat(problem.value()).isEqualTo(cell.text());
			assertThat(problem.messageKey()).isEqualTo("exchange.cell." + expectation);
			assertThat(TEXTS.problem(problem, Locale.SIMPLIFIED_CHINESE)).isNotBlank().doesNotContain("{");
			assertThat(TEXTS.problem(problem, Locale.ENGLISH)).isNotBlank().doesNotContain("{");
		});
	}

	/**
	 * What is broken in any column counts once, and so does what is no number.
	 */
	@Test
	void areMoreThanTwoHundredKinds() {
		assertThat(broken().map((cell) -> {
			boolean anywhere = List.of("required", "formula", "error").contains(cell.get()[2]);
			String column = anywhere ? "any" : cell.get()[0].equals("whole") ? "number" : cell.get()[0].toString();
			return column + " " + cell.get()[1];
		}).distinct()).hasSizeGreaterThan(200);
	}

	static Stream<Arguments> understood() {
		LocalDate day = LocalDate.of(2023, 6, 30);
		LocalDate month = LocalDate.of(2023, 6, 1);
		return Stream.of(arguments("date", text("2023-06-30"), day), arguments("date", text("2023/6/30"), day),
				arguments("date", text("2023.6.30"), day), arguments("date", text("2023年6月30日"), day),
				arguments("date", text("20230630"), day), arguments("date", text("２０２３－０６－３０"), day),
				arguments("date", text(" 2023-06-30 00:00:00\u3000"), day), arguments("date", number("45107"), day),
				arguments("date", number("45107.0"), day), arguments("date", number("20230630"), day),
				arguments("date", number("59"), LocalDate.of(1900, 2, 28)),
				arguments("date", number("61"), LocalDate.of(1900, 3, 1)), arguments("month", text("2023-06"), month),
				arguments("month", text("2023年6月"), month), arguments("month", text("202306"), month),
				arguments("month", number("202306"), month), arguments("month", number("45107"), month),
				arguments("month", text("2023-06-30"), month), arguments("time", text("9:30"), LocalTime.of(9, 30)),
				arguments("time", text("０９：３０"), LocalTime.of(9, 30)),
				arguments("time", number("0.395833333333333"), LocalTime.of(9, 30)),
				arguments("number", text("１２．５"), new BigDecimal("12.50")),
				arguments("number", number("0.30000000000000004"), new BigDecimal("0.30")),
				arguments("whole", text("1,000 "), new BigDecimal("1000")), arguments("code", text("Ａ００１　"), "A001"),
				arguments("code", number("1001"), "1001"), arguments("code", number("1.001E3"), "1001"),
				arguments("text", text(" 学（习） "), "学（习）"), arguments("choice", text("新增"), "NEW"),
				arguments("choice", text("same"), "SAME"), arguments("choice", text("ＮＥＷ "), "NEW"));
	}

	@ParameterizedTest
	@MethodSource
	void understood(String column, RawCell cell, Object value) {
		ImportRow row = read(2, column, cell);

		assertThat(row.problems()).isEmpty();
		assertThat(row.get(column, value.getClass())).isEqualTo(value);
	}

	private static ImportRow read(int number, String column, RawCell cell) {
		ImportRow row = new ImportRow(new RawRow(number, List.of(cell)));
		row.read(new CellReader(COLUMNS.get(column), TEXTS), 0);
		return row;
	}

	private static void add(List<Arguments> cells, String column, String expectation, List<String> texts) {
		texts.forEach((text) -> cells.add(arguments(column, text(text), expectation)));
	}

	private static RawCell text(String text) {
		return new RawCell(0, RawCell.Kind.TEXT, text);
	}

	private static RawCell number(String text) {
		return new RawCell(0, RawCell.Kind.NUMBER, text);
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/exchange");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
