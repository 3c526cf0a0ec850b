package org.workstyle.regulation.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.regulation.BlockKind;
import org.workstyle.regulation.TextBlock;

/**
 * The text of a revision as it is entered: pasted as a whole, then block by block.
 */
class RevisionTextForm {

	/** The longest laws have some 1,300 articles. */
	private static final int MOST_ROWS = 3000;

	private @Nullable String source;

	private List<BlockRow> rows = new ArrayList<>();

	private @Nullable Long version;

	/**
	 * Returns a form with as many rows as are sent: a text has more of them than forms
	 * otherwise grow to, but not without end.
	 */
	static RevisionTextForm of(long sent) {
		RevisionTextForm form = new RevisionTextForm();
		for (int row = 0; row < Math.min(sent, MOST_ROWS); row++) {
			form.rows.add(new BlockRow());
		}
		return form;
	}

	List<TextBlock> blocks() {
		return this.rows.stream().map(BlockRow::block).toList();
	}

	void show(List<TextBlock> blocks) {
		this.rows = new ArrayList<>(blocks.stream().map(BlockRow::of).toList());
	}

	/**
	 * Takes the lines of a row apart, so that each can be said what it is.
	 */
	void split(int place) {
		if (place < 0 || place >= this.rows.size()) {
			return;
		}
		List<TextBlock> lines = new ArrayList<>();
		TextBlock whole = this.rows.get(place).block();
		for (String line : whole.text().lines().filter((each) -> !each.isBlank()).toList()) {
			lines.add(lines.isEmpty() ? new TextBlock(whole.kind(), whole.label(), whole.heading(), line, null)
					: new TextBlock(BlockKind.CONTINUED, "", "", line, null));
		}
		this.rows.remove(place);
		this.rows.addAll(place, lines.stream().map(BlockRow::of).toList());
	}

	public @Nullable String getSource() {
		return this.source;
	}

	public void setSource(@Nullable String source) {
		this.source = source;
	}

	public List<BlockRow> getRows() {
		return this.rows;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
