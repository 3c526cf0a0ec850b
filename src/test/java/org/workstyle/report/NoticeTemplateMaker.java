package org.workstyle.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import org.workstyle.arrears.NoticeKind;

/**
 * Writes the Word templates of the documents served on taxpayers in the official form
 * (GB/T 9704-2012): run it after changing a text here.
 */
final class NoticeTemplateMaker {

	static final Path FOLDER = Path.of("src/main/resources/report/notices");

	static final String BODY = "仿宋_GB2312";

	static final String TITLE = "方正小标宋简体";

	static final String HEADING = "黑体";

	static final int LINE = 580;

	private static final List<String> OWED_HEADS = List.of("税（费）种", "税款所属期", "缴款期限", "欠缴税款（元）", "滞纳金（元）", "合计（元）");

	private static final List<String> OWED_CELLS = List.of("[tax]", "[period]", "[dueOn]", "[principal]", "[surcharge]",
			"[total]");

	private static final int[] OWED_WIDTHS = { 1500, 1750, 1450, 1440, 1350, 1356 };

	private static final Map<NoticeKind, List<String>> TEXTS = texts();

	private NoticeTemplateMaker() {
	}

	public static void main(String[] arguments) throws IOException {
		for (NoticeKind kind : NoticeKind.values()) {
			Files.write(file(kind), make(kind));
		}
	}

	static Path file(NoticeKind kind) {
		return FOLDER.resolve(kind.name().toLowerCase(java.util.Locale.ROOT) + ".docx");
	}

	/**
	 * Title, what is said before the table, what is said after it.
	 */
	private static Map<NoticeKind, List<String>> texts() {
		String owed = "截至{{day}}，你（单位）下列税款已超过规定的缴款期限仍未缴纳，欠缴税款{{principal}}元、滞纳金{{surcharge}}元，合计{{total}}元（大写：{{capitals}}）。";
		String runs = "滞纳金按《中华人民共和国税收征收管理法》第三十二条的规定，自滞纳税款之日起按日加收至实际缴纳之日止；上列滞纳金计算至{{day}}。";
		Map<NoticeKind, List<String>> texts = new LinkedHashMap<>();
		texts.put(NoticeKind.REMINDER, List.of("催缴税款通知书", owed, runs,
				"请于{{deadline}}前到{{unit}}缴纳上述税款和滞纳金。逾期仍未缴纳的，我局将依照《中华人民共和国税收征收管理法》的有关规定处理。"));
		texts.put(NoticeKind.ORDER, List.of("责令限期缴纳税款通知书", owed, runs,
				"根据《中华人民共和国税收征收管理法》第四十条和《中华人民共和国税收征收管理法实施细则》第七十三条的规定，责令你（单位）于{{deadline}}前到{{unit}}缴纳上述税款和滞纳金。逾期仍未缴纳的，我局将依法采取强制执行措施，并可依照《中华人民共和国税收征收管理法》第六十八条的规定处以罚款。"));
		texts.put(NoticeKind.EXHORTATION, List.of("税收强制执行催告书", owed, runs,
				"我局已依法责令你（单位）限期缴纳，你（单位）逾期未缴纳。根据《中华人民共和国行政强制法》第三十四条、第三十五条的规定，现催告你（单位）于{{deadline}}前履行上述缴纳义务，将税款和滞纳金缴入国库。逾期无正当理由仍不履行的，我局将依法强制执行。",
				"根据《中华人民共和国行政强制法》第三十六条的规定，你（单位）收到本催告书后有权向{{unit}}进行陈述和申辩。"));
		texts.put(NoticeKind.DECISION, List.of("税收强制执行决定书", owed, runs,
				"我局已依法催告你（单位）履行缴纳义务，你（单位）逾期无正当理由仍未履行。根据《中华人民共和国税收征收管理法》第四十条和《中华人民共和国行政强制法》第三十七条的规定，经县以上税务局局长批准，我局决定对上述税款和滞纳金依法强制执行。",
				"如不服本决定，可自收到本决定书之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法向人民法院起诉。"));
		texts.put(NoticeKind.AGREEMENT, List.of("分期缴纳税款协议书", owed, runs,
				"根据《中华人民共和国行政强制法》第四十二条的规定，双方约定你（单位）按下列期限分期缴纳，合计{{planned}}元。分期缴纳期间滞纳金仍按日加收。你（单位）不履行本协议的，我局将恢复强制执行。"));
		return texts;
	}

	static byte[] make(NoticeKind kind) throws IOException {
		List<String> texts = TEXTS.get(kind);
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			centred(document, "{{bureau}}", TITLE, 22);
			centred(document, texts.get(0), TITLE, 22);
			centred(document, "{{number}}", BODY, 16);
			plain(document, "");
			plain(document, "{{taxpayer}}（统一社会信用代码：{{creditCode}}）：");
			indented(document, texts.get(1));
			table(document, "{{lines}}", OWED_HEADS, OWED_CELLS, OWED_WIDTHS,
					List.of("合计", "", "", "{{principal}}", "{{surcharge}}", "{{total}}"));
			texts.subList(2, texts.size()).forEach((text) -> indented(document, text));
			if (kind == NoticeKind.AGREEMENT) {
				table(document, "{{instalments}}", List.of("期数", "缴款期限", "应缴金额（元）"),
						List.of("[number]", "[due]", "[amount]"), new int[] { 1846, 3500, 3500 },
						List.of("合计", "", "{{planned}}"));
			}
			plain(document, "");
			signature(document, "{{bureau}}");
			signature(document, "{{day}}");
			page(document);
			document.write(out);
			return out.toByteArray();
		}
	}

	private static void page(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(11906));
		size.setH(BigInteger.valueOf(16838));
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(2098));
		margins.setLeft(BigInteger.valueOf(1588));
		margins.setRight(BigInteger.valueOf(1474));
		margins.setBottom(BigInteger.valueOf(1984));
		margins.setHeader(BigInteger.valueOf(851));
		margins.setFooter(BigInteger.valueOf(992));
		margins.setGutter(BigInteger.ZERO);
		CTDocGrid grid = section.addNewDocGrid();
		grid.setType(STDocGrid.LINES_AND_CHARS);
		grid.setLinePitch(BigInteger.valueOf(LINE));
		grid.setCharSpace(BigInteger.valueOf(-848));
	}

	private static void centred(XWPFDocument document, String text, String font, int points) {
		XWPFParagraph paragraph = paragraph(document, text, font, points);
		paragraph.setAlignment(ParagraphAlignment.CENTER);
	}

	private static void plain(XWPFDocument document, String text) {
		paragraph(document, text, BODY, 16);
	}

	private static void indented(XWPFDocument document, String text) {
		CTPPr properties = paragraph(document, text, BODY, 16).getCTP().getPPr();
		properties.addNewInd().setFirstLineChars(BigInteger.valueOf(200));
		properties.getInd().setFirstLine(BigInteger.valueOf(640));
	}

	private static void signature(XWPFDocument document, String text) {
		XWPFParagraph paragraph = paragraph(document, text, BODY, 16);
		paragraph.setAlignment(ParagraphAlignment.RIGHT);
		CTPPr properties = paragraph.getCTP().getPPr();
		properties.addNewInd().setRightChars(BigInteger.valueOf(200));
		properties.getInd().setRight(BigInteger.valueOf(640));
	}

	private static XWPFParagraph paragraph(XWPFDocument document, String text, String font, int points) {
		XWPFParagraph paragraph = document.createParagraph();
		write(paragraph, text, font, points);
		return paragraph;
	}

	private static void write(XWPFParagraph paragraph, String text, String font, int points) {
		CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
		CTSpacing spacing = properties.addNewSpacing();
		spacing.setBefore(BigInteger.ZERO);
		spacing.setAfter(BigInteger.ZERO);
		spacing.setLine(BigInteger.valueOf((points < 16) ? 320 : LINE));
		spacing.setLineRule(STLineSpacingRule.EXACT);
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		run.setFontSize(points);
		CTRPr look = run.getCTR().getRPr();
		CTFonts fonts = look.addNewRFonts();
		fonts.setEastAsia(font);
		fonts.setAscii(font);
		fonts.setHAnsi(font);
	}

	private static void table(XWPFDocument document, String rows, List<String> heads, List<String> cells, int[] widths,
			List<String> totals) {
		XWPFTable table = document.createTable(3, heads.size());
		table.setWidth(java.util.Arrays.stream(widths).sum());
		CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
		layout.setType(STTblLayoutType.FIXED);
		for (int column = 0; column < widths.length; column++) {
			if (table.getCTTbl().getTblGrid() == null) {
				table.getCTTbl().addNewTblGrid();
			}
			table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(widths[column]));
			cell(table.getRow(0), column, widths, (column == 0) ? rows + heads.get(0) : heads.get(column), HEADING);
			cell(table.getRow(1), column, widths, cells.get(column), BODY);
			cell(table.getRow(2), column, widths, totals.get(column), BODY);
		}
	}

	private static void cell(XWPFTableRow row, int column, int[] widths, String text, String font) {
		XWPFTableCell cell = row.getCell(column);
		cell.setWidth(String.valueOf(widths[column]));
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		boolean money = text.contains("principal") || text.contains("surcharge") || text.contains("total")
				|| text.contains("amount") || text.contains("planned");
		write(paragraph, text, font, 12);
		paragraph.setAlignment(money ? ParagraphAlignment.RIGHT : ParagraphAlignment.CENTER);
	}

}
