package org.workstyle.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Proves a snapshot: every line is as it was written, the whole has its digest, and
 * computing the inputs again gives the same results to the last digit.
 *
 * @param outcome what was found
 * @param lines how many lines were compared
 * @param line number of the line at fault, counted from 1; 0 where there is none
 * @param stored that line as it is stored
 * @param recomputed that line as it is when computed again, or as it was before a digit
 * of it was changed, if that can be told
 * @param field name of the field that is not the same, such as {@code value.number}
 */
public record Verification(Outcome outcome, int lines, int line, String stored, String recomputed,
		@Nullable String field) {

	/**
	 * Verifies a quarter.
	 * @param text the stored text
	 * @param digest the stored digest
	 */
	public static Verification ofQuarter(String text, String digest) {
		return of(text, digest, (stored) -> Snapshot.write(Snapshot.read(stored)), SnapshotFields.QUARTER);
	}

	/**
	 * Verifies a year.
	 * @param text the stored text
	 * @param digest the stored digest
	 */
	public static Verification ofYear(String text, String digest) {
		return of(text, digest, (stored) -> YearSnapshot.write(YearSnapshot.read(stored)), SnapshotFields.YEAR);
	}

	private static Verification of(String text, String digest, UnaryOperator<String> again, SnapshotFields fields) {
		List<String> stored = text.lines().toList();
		for (int index = 0; index < stored.size(); index++) {
			if (!CanonicalText.isIntact(stored.get(index))) {
				return changed(stored, index, digest, fields);
			}
		}
		List<String> recomputed = recompute(text, again);
		for (int index = 0; index < Math.max(stored.size(), recomputed.size()); index++) {
			String was = at(stored, index);
			String is = at(recomputed, index);
			if (!Objects.equals(was, is)) {
				return new Verification(Outcome.DIFFERENT, stored.size(), index + 1, text(was), text(is),
						fields.differing(text(was), text(is)));
			}
		}
		boolean whole = CanonicalText.digest(text).equals(digest);
		return new Verification(whole ? Outcome.PROVED : Outcome.EXCHANGED, stored.size(), 0, "", "", null);
	}

	/**
	 * Tells what the line was before, if one digit of it was changed, or nothing but its
	 * check sum: then the whole has its digest again.
	 */
	private static Verification changed(List<String> stored, int index, String digest, SnapshotFields fields) {
		String line = stored.get(index);
		List<String> mended = new ArrayList<>(stored);
		mended.set(index, CanonicalText.sealed(line));
		boolean onlySum = CanonicalText.digest(String.join("\n", mended) + "\n").equals(digest);
		String was = onlySum ? mended.get(index) : CanonicalText.before(line).orElse("");
		return new Verification(Outcome.CHANGED, stored.size(), index + 1, line, was,
				was.isEmpty() ? null : fields.differing(line, was));
	}

	private static List<String> recompute(String text, UnaryOperator<String> again) {
		try {
			return again.apply(text).lines().toList();
		}
		catch (SnapshotException | ExpressionException ex) {
			return List.of();
		}
	}

	private static @Nullable String at(List<String> lines, int index) {
		return (index < lines.size()) ? lines.get(index) : null;
	}

	private static String text(@Nullable String line) {
		return (line != null) ? line : "";
	}

	/**
	 * Whether nothing was found wrong.
	 */
	public boolean isProved() {
		return this.outcome == Outcome.PROVED;
	}

	/**
	 * What a verification can find.
	 */
	public enum Outcome {

		/** 相符: all the same, to the last digit. */
		PROVED,

		/** A line is not as it was written. */
		CHANGED,

		/** Computed again, a line is another one. */
		DIFFERENT,

		/** The whole is sound but is not the one that was published. */
		EXCHANGED

	}

}
