package org.workstyle.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Files as people upload them, the good and the hostile.
 */
public final class Sheets {

	private Sheets() {
	}

	/**
	 * A workbook of one sheet; numbers are numbers, a text that begins with {@code =} is
	 * a formula, an empty text no cell.
	 */
	public static byte[] workbook(List<List<Object>> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", null)) {
			Worksheet sheet = workbook.newWorksheet("数据");
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < rows.get(row).size(); column++) {
					write(sheet, row, column, rows.get(row).get(column));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void write(Worksheet sheet, int row, int column, Object value) {
		if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (value instanceof Boolean flag) {
			sheet.value(row, column, flag);
		}
		else if (value.toString().startsWith("=")) {
			sheet.formula(row, column, value.toString().substring(1));
		}
		else if (value.toString().isEmpty()) {
			sheet.style(row, column).bold().set();
		}
		else {
			sheet.value(row, column, value.toString());
		}
	}

	/**
	 * The parts of a small workbook, to be made hostile.
	 */
	static Map<String, String> parts(String sheetData) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts
			.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
					+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
					+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
					+ "</Types>");
		parts
			.put("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
					+ "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
					+ "</Relationships>");
		parts.put("xl/workbook.xml",
				"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
						+ "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
		parts.put("xl/_rels/workbook.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
						+ "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
						+ "</Relationships>");
		parts.put("xl/worksheets/sheet1.xml",
				"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + sheetData
						+ "</sheetData></worksheet>");
		return parts;
	}

	static byte[] zip(Map<String, String> parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * A part that holds a text many times over, without holding it in memory.
	 */
	static byte[] zipRepeating(Map<String, String> parts, String part, String start, String repeated, int times,
			String end) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> each : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(each.getKey()));
				if (each.getKey().equals(part)) {
					zip.write(start.getBytes(StandardCharsets.UTF_8));
					byte[] bytes = repeated.getBytes(StandardCharsets.UTF_8);
					for (int time = 0; time < times; time++) {
						zip.write(bytes);
					}
					zip.write(end.getBytes(StandardCharsets.UTF_8));
				}
				else {
					zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static Object decimal(String number) {
		return new BigDecimal(number);
	}

}
