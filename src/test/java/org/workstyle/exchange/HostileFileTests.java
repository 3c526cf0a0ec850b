package org.workstyle.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.util.unit.DataSize;

import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Files that are not what they say, built here so that none lies about in the project.
 */
class HostileFileTests {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	private static final String START = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

	private static final String END = "</sheetData></worksheet>";

	private static final FileInspection INSPECTION = new FileInspection(
			new ExchangeProperties(1_048_575, DataSize.ofMegabytes(400), DataSize.ofMegabytes(4), 300));

	@TempDir
	Path folder = Path.of("");

	static Stream<Arguments> refused() {
		byte[] good = Sheets.workbook(List.of(List.of("姓名"), List.of("张三")));
		return Stream.of(arguments("空文件.xlsx", new byte[0], "empty"), arguments("旧表.xlsx", ole2("Workbook"), "xls"),
				arguments("旧表.xls", ole2("Workbook"), "xls"),
				arguments("加密.xlsx", ole2("EncryptedPackage"), "encrypted"),
				arguments("网页.xlsx", "<html></html>".getBytes(StandardCharsets.UTF_8), "type"),
				arguments("程序.csv", new byte[] { 'M', 'Z', 0, 1, 2 }, "type"), arguments("表.csv", good, "type"),
				arguments("表.xlsm", good, "macro"), arguments("断.xlsx", Arrays.copyOf(good, good.length / 2), "broken"),
				arguments("断.xlsx", Arrays.copyOf(good, good.length - 10), "broken"),
				arguments("乱码.csv", new byte[] { (byte) 0xFF, (byte) 0xFE, 'a', (byte) 0xFF, '\n' }, "encoding"),
				arguments("文档.xlsx", Sheets.zip(Map.of("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>")),
						"not-workbook"),
				arguments("压缩包.xlsx", Sheets.zip(Map.of("a.txt", "a")), "not-workbook"),
				arguments("宏.xlsx", with("xl/vbaProject.bin", "x"), "macro"),
				arguments("宏.xlsx", with("xl/macrosheets/sheet1.xml", "<x/>"), "macro"),
				arguments("链接.xlsx", with("xl/externalLinks/externalLink1.xml", "<ddeLink/>"), "links"),
				arguments("连接.xlsx", with("xl/connections.xml", "<connections/>"), "links"),
				arguments("实体.xlsx",
						with(SHEET, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + START + "&a;" + END),
						"entities"),
				arguments("实体.xlsx", with("xl/workbook.xml", "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><x/>"),
						"entities"),
				arguments("编码.xlsx", with("xl/styles.xml", "\0<\0x\0/\0>"), "broken"));
	}

	@ParameterizedTest
	@MethodSource
	void refused(String name, byte[] content, String reason) throws IOException {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> inspect(name, content))
			.returns("exchange.refused." + reason, PortalException::messageKey);
	}

	static Stream<Arguments> tooLarge() {
		Map<String, String> parts = Sheets.parts("");
		String zeros = "0".repeat(1 << 16);
		return Stream.of(arguments(Sheets.zipRepeating(parts, SHEET, START, "<row/>", 10_000_000, END), "rows"),
				arguments(Sheets.zipRepeating(parts, SHEET, START + "<row>", "<c r=\"A1\"/>", 20_000, "</row>" + END),
						"columns"),
				arguments(Sheets.zipRepeating(parts, SHEET, START + "<row><c t=\"inlineStr\"><is><t>", zeros, 100,
						"</t></is></c></row>" + END), "bomb"),
				arguments(Sheets.zipRepeating(with(parts, "xl/sharedStrings.xml"), "xl/sharedStrings.xml", "<sst>",
						"<si><t>a</t></si>", 400_000, "</sst>"), "bomb"),
				arguments(Sheets.zipRepeating(with(parts, "xl/media/image1.png"), "xl/media/image1.png", "", zeros,
						1000, ""), "bomb"));
	}

	@ParameterizedTest
	@MethodSource
	void tooLarge(byte[] content, String reason) {
		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> inspect("表.xlsx", content))
			.returns("exchange.refused." + reason, PortalException::messageKey);
	}

	@Test
	void takesGoodFilesForWhatTheyAre() throws IOException {
		byte[] good = Sheets.workbook(List.of(List.of("姓名"), List.of("张三")));

		assertThat(inspect("表.XLSX", good).rows()).isEqualTo(2);
		assertThat(inspect("表.csv", "\uFEFF姓名\n张三\n".getBytes(StandardCharsets.UTF_8)).charset())
			.isEqualTo(StandardCharsets.UTF_8);
		assertThat(inspect("表.csv", "姓名\n张三\n".getBytes(Charset.forName("GB18030"))).charset())
			.isEqualTo(Charset.forName("GB18030"));
	}

	@Test
	void findsTheEndOfASheetThatIsCutOffInside() throws IOException {
		SheetFile file = inspect("表.xlsx", with(SHEET, START + "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>姓名</v></c>"));

		assertThatExceptionOfType(PortalException.class).isThrownBy(() -> file.open().forEach((row) -> {
		})).returns("exchange.refused.broken", PortalException::messageKey);
	}

	private SheetFile inspect(String name, byte[] content) throws IOException {
		return INSPECTION.inspect(Files.write(this.folder.resolve("file"), content), name);
	}

	private static byte[] with(String part, String content) {
		Map<String, String> parts = Sheets.parts("");
		parts.put(part, content);
		return Sheets.zip(parts);
	}

	private static Map<String, String> with(Map<String, String> parts, String part) {
		Map<String, String> more = new java.util.LinkedHashMap<>(parts);
		more.put(part, "");
		return more;
	}

	private static byte[] ole2(String stream) {
		byte[] file = new byte[4096];
		byte[] start = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		System.arraycopy(start, 0, file, 0, start.length);
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, file, 1024, name.length);
		return file;
	}

}
