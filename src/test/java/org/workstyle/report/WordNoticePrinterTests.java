package org.workstyle.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import org.workstyle.arrears.Notice;
import org.workstyle.arrears.NoticeKind;
import org.workstyle.arrears.PlanState.Instalment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the documents back and looks for every figure.
 */
class WordNoticePrinterTests {

	@ParameterizedTest
	@EnumSource
	void saysEveryFigure(NoticeKind kind) throws IOException {
		try (XWPFDocument document = read(print(kind))) {
			String text = text(document);
			assertThat(text).doesNotContain("{{", "}}", "[tax]", "[due]");
			assertThat(text).contains("黔东县税务局", "黔东县宏达建材有限公司（统一社会信用代码：91520123MA6E000196）：", "黔东税通〔2023〕18号",
					"2023年6月30日", "欠缴税款112,345.67元、滞纳金3,205.06元，合计115,550.73元", "人民币壹拾壹万伍仟伍佰伍拾元柒角叁分");
			if (kind.hasDeadline()) {
				assertThat(text).contains("2023年7月14日前");
			}
			XWPFTable owed = document.getTables().get(0);
			assertThat(rows(owed)).containsExactly(List.of("税（费）种", "税款所属期", "缴款期限", "欠缴税款（元）", "滞纳金（元）", "合计（元）"),
					List.of("增值税", "2022-04-01 至 2022-04-30", "2022-05-19", "12,345.67", "1,395.06", "13,740.73"),
					List.of("企业所得税", "2023-01-01 至 2023-03-31", "2023-05-18", "100,000.00", "1,810.00", "101,810.00"),
					List.of("合计", "", "", "112,345.67", "3,205.06", "115,550.73"));
		}
	}

	@Test
	void listsTheInstalmentsOfAnAgreement() throws IOException {
		try (XWPFDocument document = read(print(NoticeKind.AGREEMENT))) {
			assertThat(rows(document.getTables().get(1))).containsExactly(List.of("期数", "缴款期限", "应缴金额（元）"),
					List.of("1", "2023年7月31日", "60,000.00"), List.of("2", "2023年8月31日", "60,000.00"),
					List.of("合计", "", "120,000.00"));
		}
	}

	@ParameterizedTest
	@EnumSource
	void looksLikeAnOfficialDocument(NoticeKind kind) throws IOException {
		try (XWPFDocument document = read(print(kind))) {
			CTSectPr section = document.getDocument().getBody().getSectPr();
			assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
			assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
			assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1588));
			assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1474));
			assertThat(section.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1984));
			assertThat(section.getDocGrid().getLinePitch()).isEqualTo(BigInteger.valueOf(580));
			XWPFParagraph title = document.getParagraphs().get(1);
			assertThat(font(title)).isEqualTo("方正小标宋简体");
			assertThat(title.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(22);
			XWPFParagraph body = document.getParagraphs().get(5);
			assertThat(font(body)).isEqualTo("仿宋_GB2312");
			assertThat(body.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(16);
			assertThat(body.getCTP().getPPr().getSpacing().getLine()).isEqualTo(BigInteger.valueOf(580));
			assertThat(body.getCTP().getPPr().getInd().getFirstLineChars()).isEqualTo(BigInteger.valueOf(200));
		}
	}

	@ParameterizedTest
	@EnumSource
	void keepsTheTemplatesAsTheyAreMade(NoticeKind kind) throws IOException {
		try (XWPFDocument kept = read(Files.readAllBytes(NoticeTemplateMaker.file(kind)));
				XWPFDocument made = read(NoticeTemplateMaker.make(kind))) {
			assertThat(kept.getDocument().xmlText()).isEqualTo(made.getDocument().xmlText());
		}
	}

	private static byte[] print(NoticeKind kind) {
		List<Notice.Line> lines = List.of(
				new Notice.Line("增值税", LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 30), LocalDate.of(2022, 5, 19),
						new BigDecimal("12345.67"), new BigDecimal("1395.06")),
				new Notice.Line("企业所得税", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 3, 31), LocalDate.of(2023, 5, 18),
						new BigDecimal("100000.00"), new BigDecimal("1810.00")));
		List<Instalment> instalments = List.of(new Instalment(LocalDate.of(2023, 7, 31), new BigDecimal("60000")),
				new Instalment(LocalDate.of(2023, 8, 31), new BigDecimal("60000")));
		return new WordNoticePrinter()
			.print(new Notice(kind, "黔东县税务局", "黔东县税务局第二税务分局", "黔东县宏达建材有限公司", "91520123MA6E000196", "黔东税通〔2023〕18号",
					LocalDate.of(2023, 6, 30), LocalDate.of(2023, 7, 14), lines, instalments));
	}

	private static XWPFDocument read(byte[] content) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(content));
	}

	private static String text(XWPFDocument document) {
		StringBuilder text = new StringBuilder();
		document.getParagraphs().forEach((paragraph) -> text.append(paragraph.getText()).append('\n'));
		document.getTables().forEach((table) -> text.append(table.getText()));
		return text.toString();
	}

	private static List<List<String>> rows(XWPFTable table) {
		return table.getRows()
			.stream()
			.map((row) -> row.getTableCells().stream().map((cell) -> cell.getText().strip()).toList())
			.toList();
	}

	private static String font(XWPFParagraph paragraph) {
		return paragraph.getRuns().get(0).getCTR().getRPr().getRFontsArray(0).getEastAsia();
	}

}
