package org.workstyle.assessment;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.operation.DatabaseCommand;
import org.workstyle.scoring.Verification;

/**
 * The command {@code verify-quarters}: recomputes every published edition of quarters and
 * years from its stored text alone, and names the first place that is not the same.
 */
class VerifyQuartersCommand implements DatabaseCommand {

	private static final String EDITIONS = """
			select id, year, quarter_number, number, digest from edition order by year, quarter_number, number
			""";

	@Override
	public String name() {
		return "verify-quarters";
	}

	@Override
	public boolean carryOut(JdbcClient database, PrintStream out) {
		EditionVerification verification = new EditionVerification(database);
		List<Stored> editions = database.sql(EDITIONS)
			.query((row, number) -> new Stored(row.getObject("id", UUID.class), row.getInt("year"),
					row.getObject("quarter_number", Integer.class), row.getInt("number"), row.getString("digest")))
			.list();
		int wrong = 0;
		for (Stored edition : editions) {
			Verification found = verification.verify(edition.id());
			wrong += found.isProved() ? 0 : 1;
			out.println(edition + ": " + words(found, edition.digest()));
		}
		out.printf("%d editions, %d not proved%n", editions.size(), wrong);
		return wrong == 0;
	}

	private static String words(Verification found, String digest) {
		return switch (found.outcome()) {
			case PROVED -> "proved, %d lines, SHA-256 %s".formatted(found.lines(), digest);
			case EXCHANGED -> "is sound, but not what was published as " + digest;
			case CHANGED -> place(found, "was changed", "before");
			case DIFFERENT -> place(found, "is computed otherwise", "computed");
		};
	}

	private static String place(Verification found, String what, String other) {
		String field = (found.field() != null) ? ", field " + found.field() : "";
		return "line %d%s %s%n  stored   %s%n  %-8s %s".formatted(found.line(), field, what, found.stored(), other,
				found.recomputed());
	}

	/**
	 * An edition as it is stored.
	 *
	 * @param id its identifier
	 * @param year the year
	 * @param quarter the quarter's number; none for the year's assessment
	 * @param number its number
	 * @param digest hash of its canonical text
	 */
	private record Stored(UUID id, int year, @Nullable Integer quarter, int number, String digest) {

		@Override
		public String toString() {
			return this.year + ((this.quarter != null) ? "Q" + this.quarter : "") + " edition " + this.number;
		}

	}

}
