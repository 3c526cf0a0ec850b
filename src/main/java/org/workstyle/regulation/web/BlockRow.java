package org.workstyle.regulation.web;

import org.jspecify.annotations.Nullable;

import org.workstyle.regulation.BlockKind;
import org.workstyle.regulation.Doubt;
import org.workstyle.regulation.TextBlock;

/**
 * A block of a text as it is typed or corrected.
 */
class BlockRow {

	private static final int WIDTH = 60;

	private static final int TALLEST = 14;

	private BlockKind kind = BlockKind.ARTICLE;

	private String label = "";

	private String heading = "";

	private String text = "";

	private @Nullable Doubt doubt;

	static BlockRow of(TextBlock block) {
		BlockRow row = new BlockRow();
		row.kind = block.kind();
		row.label = block.label();
		row.heading = block.heading();
		row.text = block.text();
		row.doubt = block.doubt();
		return row;
	}

	TextBlock block() {
		return new TextBlock(this.kind, this.label, this.heading, this.text, null);
	}

	/**
	 * Whether it has several lines, which can be taken apart.
	 */
	public boolean isSplittable() {
		return this.text.strip().lines().count() > 1;
	}

	/**
	 * Returns how many lines its field shows.
	 */
	public long getHeight() {
		return Math.min(TALLEST, this.text.lines().mapToLong((line) -> 1 + line.length() / WIDTH).sum() + 1);
	}

	public BlockKind getKind() {
		return this.kind;
	}

	public void setKind(BlockKind kind) {
		this.kind = kind;
	}

	public String getLabel() {
		return this.label;
	}

	public void setLabel(String label) {
		this.label = label;
	}

	public String getHeading() {
		return this.heading;
	}

	public void setHeading(String heading) {
		this.heading = heading;
	}

	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text;
	}

	public @Nullable Doubt getDoubt() {
		return this.doubt;
	}

	public void setDoubt(@Nullable Doubt doubt) {
		this.doubt = doubt;
	}

}
