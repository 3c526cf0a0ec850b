package org.workstyle.exchange;

import java.util.Locale;

import org.workstyle.shared.PortalException;

/**
 * Looks through a part of a workbook as it is unpacked: counts rows and the cells in
 * each, and refuses what XML for a table does not need. Works on bytes, so that it costs
 * little beside the unpacking.
 */
final class PartScan {

	private static final int MOST_CELLS = 1000;

	private static final int LONGEST_CELL = 4 << 20;

	private final boolean xml;

	private final boolean table;

	private long rows;

	private int cells;

	private long sinceCell;

	/** The last three bytes, the youngest lowest. */
	private int last;

	private boolean inTable;

	PartScan(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		this.xml = lower.endsWith(".xml") || lower.endsWith(".rels");
		this.table = lower.startsWith("xl/worksheets/") && lower.endsWith(".xml");
	}

	long rows() {
		return this.rows;
	}

	void take(byte[] bytes, int size) {
		if (!this.xml) {
			return;
		}
		for (int index = 0; index < size; index++) {
			byte next = bytes[index];
			if (next == 0 || next == (byte) 0xFE) {
				throw new PortalException("exchange.refused.broken");
			}
			this.last = (this.last << 8 | next & 0xFF) & 0xFFFFFF;
			look();
		}
	}

	private void look() {
		int tag = this.last;
		if (tag >> 8 == ('<' << 8 | '!') && (tag & 0xFF) != '-') {
			throw new PortalException("exchange.refused.entities");
		}
		if (!this.table) {
			return;
		}
		if (tag == ('<' << 16 | 'r' << 8 | 'o')) {
			this.rows++;
			this.cells = 0;
			this.sinceCell = 0;
			this.inTable = true;
		}
		else if (tag >> 8 == ('<' << 8 | 'c') && isEndOfName(tag & 0xFF)) {
			cell();
		}
		else if (tag == ('<' << 16 | '/' << 8 | 's')) {
			this.inTable = false;
		}
		else if (this.inTable && ++this.sinceCell > LONGEST_CELL) {
			throw new PortalException("exchange.refused.bomb");
		}
	}

	private void cell() {
		this.cells++;
		this.sinceCell = 0;
		if (this.cells > MOST_CELLS) {
			throw new PortalException("exchange.refused.columns", MOST_CELLS);
		}
	}

	private static boolean isEndOfName(int sign) {
		return sign == ' ' || sign == '>' || sign == '/' || sign == '\n' || sign == '\t' || sign == '\r';
	}

}
