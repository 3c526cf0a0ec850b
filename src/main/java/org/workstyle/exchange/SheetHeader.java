package org.workstyle.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.workstyle.shared.PortalException;

/**
 * Finds the columns of a kind in the heading of a file, in whatever order they stand.
 */
final class SheetHeader {

	private final List<String> labels = new ArrayList<>();

	private final List<CellReader> readers;

	private final List<Integer> positions;

	private final Set<Integer> carried;

	/**
	 * Finds the columns.
	 * @param carried message keys of headings to read over
	 */
	SheetHeader(RawRow row, List<CellReader> readers, List<String> carried, ImportTexts texts) {
		row.cells().forEach((cell) -> {
			while (this.labels.size() <= cell.column()) {
				this.labels.add("");
			}
			this.labels.set(cell.column(), CellText.strip(cell.text()));
		});
		List<Integer> left = new ArrayList<>(
				row.cells().stream().filter((cell) -> !cell.isBlank()).map(RawCell::column).toList());
		List<Integer> found = readers.stream().map((reader) -> position(reader.column(), left, texts)).toList();
		Set<String> known = carried.stream()
			.flatMap((key) -> texts.inAllLanguages(key).stream())
			.map(SheetHeader::key)
			.collect(Collectors.toSet());
		this.carried = left.stream()
			.filter((index) -> known.contains(key(this.labels.get(index))))
			.collect(Collectors.toSet());
		left.removeAll(this.carried);
		refuse("exchange.refused.header.unknown", left.stream().map(this.labels::get).toList());
		refuse("exchange.refused.header.missing",
				readers.stream()
					.filter((reader) -> reader.column().required() && found.get(readers.indexOf(reader)) < 0)
					.map((reader) -> "#" + reader.column().label())
					.toList());
		this.readers = List.copyOf(readers);
		this.positions = found;
	}

	List<String> labels() {
		return this.labels;
	}

	List<Integer> positions() {
		return this.positions;
	}

	/**
	 * Reads every cell of the row.
	 */
	ImportRow read(RawRow raw) {
		ImportRow row = new ImportRow(raw);
		for (int index = 0; index < this.readers.size(); index++) {
			row.read(this.readers.get(index), this.positions.get(index));
		}
		raw.cells()
			.stream()
			.filter((cell) -> !this.positions.contains(cell.column()) && !this.carried.contains(cell.column())
					&& !cell.isBlank())
			.forEach(row::rejectStray);
		return row;
	}

	private int position(ImportColumn column, List<Integer> left, ImportTexts texts) {
		List<String> headings = texts.headings(column).stream().map(SheetHeader::key).toList();
		List<Integer> found = left.stream().filter((index) -> headings.contains(key(this.labels.get(index)))).toList();
		if (found.size() > 1) {
			refuse("exchange.refused.header.twice", List.of(this.labels.get(found.get(0))));
		}
		left.removeAll(found);
		return found.isEmpty() ? -1 : found.get(0);
	}

	private static String key(String label) {
		return CellText.fold(label).toLowerCase(Locale.ROOT).replaceAll("[\\s*]", "").replaceAll("\\(.*\\)$", "");
	}

	private static void refuse(String messageKey, List<String> names) {
		if (!names.isEmpty()) {
			throw new PortalException(messageKey,
					names.stream().limit(20).map((name) -> name.replace('|', '/')).collect(Collectors.joining("|")));
		}
	}

}
