package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads an item's history as an officer would tell it: {@code paid 2023-06-30 40000},
 * {@code reversed 2023-08-01 2023-06-30 40000} (on, of the payment of, amount),
 * {@code written-off 2024-01-10 500}, {@code corrected 2023-09-01 -200},
 * {@code DEFERRAL 2023-05-19 2023-08-18}, {@code accepted 2023-10-09}.
 */
final class DebtFixture {

	private DebtFixture() {
	}

	static Debt debt(String principal, String due, @Nullable String history) {
		LocalDate dueOn = LocalDate.parse(due);
		List<PrincipalChange> changes = new ArrayList<>();
		List<Pause> pauses = new ArrayList<>();
		LocalDate accepted = null;
		changes.add(new PrincipalChange(LocalDate.MIN, LocalDate.MIN, new BigDecimal(principal)));
		for (String event : (history != null) ? history.split(";") : new String[0]) {
			String[] words = event.strip().split(" ");
			LocalDate on = LocalDate.parse(words[1]);
			switch (words[0]) {
				case "paid", "written-off" -> changes.add(change(on, on, "-" + words[2]));
				case "booked" -> changes.add(change(on, LocalDate.parse(words[2]), "-" + words[3]));
				case "reversed" -> changes.add(change(on, LocalDate.parse(words[2]), words[3]));
				case "corrected" -> changes.add(change(on, dueOn, words[2]));
				case "accepted" -> accepted = on;
				default -> pauses.add(new Pause(StopKind.valueOf(words[0]), on,
						words[2].equals("open") ? null : LocalDate.parse(words[2])));
			}
		}
		return new Debt(dueOn, changes, pauses, accepted);
	}

	private static PrincipalChange change(LocalDate known, LocalDate effective, String amount) {
		return new PrincipalChange(known, effective, new BigDecimal(amount));
	}

}
