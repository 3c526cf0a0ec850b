package org.workstyle.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;

/**
 * Writes rows as an Excel file, without holding them in memory, and takes down that it
 * did. A second sheet tells where the rows come from.
 */
@Component
public class SheetExport {

	/** Content type of the files. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final String PRODUCT = "workstyle-portal";

	private final MessageSource messages;

	private final AuditLog audit;

	private final Clock clock;

	SheetExport(MessageSource messages, AuditLog audit, Clock clock) {
		this.messages = messages;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Writes the rows to the stream and leaves it open.
	 * @param <T> a row
	 * @param information what the second sheet tells
	 * @param columns the columns
	 * @param rows the rows, read once
	 * @param actor who exports
	 * @param locale language of headings
	 * @param out where the file goes
	 */
	public <T> void write(SheetInformation information, List<SheetColumn<T>> columns, Stream<T> rows, Actor actor,
			Locale locale, OutputStream out) {
		write(information, List.of(new SheetPart<>("exchange.export.rows", columns, rows)), actor, locale, out);
	}

	/**
	 * Writes several sheets, and last the one that tells where they come from.
	 * @param information what the last sheet tells
	 * @param parts the sheets, in their order
	 * @param actor who exports
	 * @param locale language of names and headings
	 * @param out where the file goes
	 */
	public void write(SheetInformation information, List<SheetPart<?>> parts, Actor actor, Locale locale,
			OutputStream out) {
		Instant now = this.clock.instant();
		try (Workbook workbook = new Workbook(out, PRODUCT, null)) {
			int count = 0;
			for (SheetPart<?> part : parts) {
				count += writeRows(workbook, part, locale);
			}
			writeInformation(workbook, information, actor, locale, now, count);
			this.audit.recordAs(actor, "EXPORT", information.subject(), null,
					Map.of("address", information.address(), "rows", String.valueOf(count)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private <T> int writeRows(Workbook workbook, SheetPart<T> part, Locale locale) throws IOException {
		try (Stream<T> rows = part.rows()) {
			SheetWriter writer = new SheetWriter(workbook, text(part.name(), locale));
			SheetFrame frame = part.frame();
			if (frame == null) {
				return writeRows(writer, part.columns(), rows.iterator(), locale);
			}
			writer.head(frame, part.columns().size());
			int count = writeTable(writer, part.columns(), rows.iterator(), locale);
			writer.foot(frame);
			writer.sheet().finish();
			return count;
		}
	}

	private <T> int writeRows(SheetWriter writer, List<SheetColumn<T>> columns, Iterator<T> rows, Locale locale)
			throws IOException {
		int count = writeTable(writer, columns, rows, locale);
		writer.sheet().finish();
		return count;
	}

	private <T> int writeTable(SheetWriter writer, List<SheetColumn<T>> columns, Iterator<T> rows, Locale locale)
			throws IOException {
		for (int column = 0; column < columns.size(); column++) {
			writer.sheet().width(column, columns.get(column).width());
			if (columns.get(column).hidden()) {
				writer.sheet().hideColumn(column);
			}
		}
		writer.heading(columns.stream()
			.map((column) -> column.literal() ? column.label() : text(column.label(), locale))
			.toList());
		int first = writer.rows();
		while (rows.hasNext()) {
			T row = rows.next();
			List<@Nullable Object> values = new ArrayList<>(columns.size());
			columns.forEach((column) -> values.add(column.value().apply(row)));
			writer.row(values);
		}
		return writer.rows() - first;
	}

	private void writeInformation(Workbook workbook, SheetInformation information, Actor actor, Locale locale,
			Instant now, int count) throws IOException {
		SheetWriter writer = new SheetWriter(workbook, text("exchange.export.information", locale));
		writer.sheet().width(0, 20);
		writer.sheet().width(1, 60);
		writer.row(List.of(text("exchange.export.address", locale), information.address()));
		for (Map.Entry<String, String> choice : information.filter().entrySet()) {
			writer.row(List.of(choice.getKey(), choice.getValue()));
		}
		writer.row(List.of(text("exchange.export.as-of", locale), now));
		writer.row(List.of(text("exchange.export.person", locale), actor.displayName()));
		writer.row(List.of(text("exchange.export.count", locale), count));
		writer.sheet().finish();
	}

	private String text(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
