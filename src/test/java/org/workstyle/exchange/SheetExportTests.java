package org.workstyle.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.AccountId;
import org.workstyle.account.CurrentUser;
import org.workstyle.shared.Role;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Transactional
class SheetExportTests {

	@Autowired
	SheetExport export;

	@Autowired
	JdbcClient jdbc;

	@Test
	void writesTypedRowsAndTellsWhereTheyComeFrom() throws IOException {
		List<SheetColumn<BigDecimal>> columns = List.of(SheetColumn.of("exchange.export.count", 10, (row) -> row),
				SheetColumn.of("exchange.export.as-of", 12, (row) -> LocalDate.of(2023, 6, 30)),
				SheetColumn.hidden("exchange.export.person", (row) -> "=1+1"));

		byte[] file = write(columns, Stream.of(new BigDecimal("12.50")));

		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows.get(0).getCellText(0)).isEqualTo("行数");
			assertThat(rows.get(1).getCellAsNumber(0)).contains(new BigDecimal("12.50"));
			assertThat(rows.get(1).getCellAsDate(1)).contains(LocalDate.of(2023, 6, 30).atStartOfDay());
			assertThat(rows.get(1).getCell(2).getFormula()).isNull();
			assertThat(rows.get(1).getCellText(2)).isEqualTo("'=1+1");
			assertThat(workbook.getSheet(1).orElseThrow().read()).extracting((row) -> row.getCellText(1))
				.contains("/study-sessions?kind=PARTY_LECTURE", "党课", "张三", "1");
		}
		assertThat(this.jdbc.sql("select details from audit_entry where event = 'EXPORT'").query(String.class).list())
			.singleElement()
			.asString()
			.contains("/study-sessions?kind=PARTY_LECTURE");
	}

	@Test
	void letsGoOfRowsItHasWritten() throws IOException {
		byte[] file = write(List.of(SheetColumn.of("exchange.export.count", 10, (row) -> row)),
				IntStream.range(0, 5000).mapToObj(BigDecimal::valueOf));

		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			assertThat(rows.count()).isEqualTo(5001);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1" })
	void takesThePowerFromFormulas(String text) {
		assertThat(SheetWriter.neutral(text)).isEqualTo("'" + text);
	}

	private byte[] write(List<SheetColumn<BigDecimal>> columns, Stream<BigDecimal> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetInformation information = new SheetInformation("study-session", "/study-sessions?kind=PARTY_LECTURE",
				Map.of("类型", "党课"));
		this.export.write(information, columns, rows,
				new CurrentUser(new AccountId(UUID.randomUUID()), null, "zhangsan", "张三", Set.of(Role.PERFORMANCE)),
				Locale.SIMPLIFIED_CHINESE, out);
		return out.toByteArray();
	}

}
