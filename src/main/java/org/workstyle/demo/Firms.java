package org.workstyle.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.workstyle.taxpayer.CreditCode;
import org.workstyle.taxpayer.Industry;
import org.workstyle.taxpayer.TaxpayerFacts;
import org.workstyle.taxpayer.TaxpayerKind;

/**
 * Makes up taxpayers of the fictitious region, no two of one name or code. Public bodies,
 * associations and villages come in the order of the file.
 */
final class Firms {

	/** A region that no register knows. */
	private static final String REGION = "520199";

	/** The first two characters of a code: who registered it, and as what. */
	private static final Map<TaxpayerKind, String> PREFIXES = Map.of(TaxpayerKind.ENTERPRISE, "91",
			TaxpayerKind.SOLE_TRADER, "92", TaxpayerKind.COOPERATIVE, "93", TaxpayerKind.PUBLIC_BODY, "12",
			TaxpayerKind.SOCIAL_ORGANIZATION, "52", TaxpayerKind.OTHER, "N2");

	/** Since when organization codes begin with letters. */
	private static final LocalDate ONE_CODE = LocalDate.of(2015, 10, 1);

	private static final LocalDate FIRST = LocalDate.of(1998, 3, 2);

	private static final LocalDate LAST = LocalDate.of(2023, 5, 31);

	private static final String LETTERS = "ABCDEFGHJKLMNPQRTUWXY";

	private final Phrases words = new Phrases("taxpayer-words.txt");

	private final Map<TaxpayerKind, Iterator<String>> named = Map.of(TaxpayerKind.PUBLIC_BODY,
			this.words.all("PUBLIC_BODY").iterator(), TaxpayerKind.SOCIAL_ORGANIZATION,
			this.words.all("SOCIAL_ORGANIZATION").iterator(), TaxpayerKind.OTHER, this.words.all("OTHER").iterator());

	private final Random chance;

	private final Set<String> used = new HashSet<>();

	Firms(Seed seed) {
		this.chance = seed.of("taxpayers");
	}

	/**
	 * Returns the next taxpayer of a kind.
	 * @param places where it may be: word in the name and place, apart by a colon
	 */
	TaxpayerFacts next(TaxpayerKind kind, List<String> places) {
		String[] place = Seed.pick(places, this.chance).split(":");
		Iterator<String> inOrder = this.named.get(kind);
		String[] word = ((inOrder != null) ? inOrder.next() : this.words.pick(kind.name(), this.chance)).split(" ");
		String name = (inOrder != null) ? word[1] : unused(kind, place[0], word[1]);
		LocalDate registered = registered(kind);
		return new TaxpayerFacts(code(kind, registered), name, kind, Industry.valueOf(word[0]), registered,
				"云岭县" + place[1] + this.words.pick("roads", this.chance) + (1 + this.chance.nextInt(180)) + "号");
	}

	private String unused(TaxpayerKind kind, String place, String trade) {
		String name;
		do {
			String start = place + this.words.pick("brands", this.chance) + trade;
			name = switch (kind) {
				case ENTERPRISE -> start + this.words.pick("endings", this.chance);
				case COOPERATIVE -> start + "农民专业合作社";
				default -> start;
			};
		}
		while (!this.used.add(name));
		return name;
	}

	/**
	 * Offices are old; most of the others were registered within ten years.
	 */
	private LocalDate registered(TaxpayerKind kind) {
		boolean old = kind == TaxpayerKind.PUBLIC_BODY || this.chance.nextInt(4) == 0;
		LocalDate from = old ? FIRST : LAST.minusYears(10);
		LocalDate to = old ? LAST.minusYears(10) : LAST;
		LocalDate day = from.plusDays(this.chance.nextInt((int) (to.toEpochDay() - from.toEpochDay())));
		return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
	}

	private CreditCode code(TaxpayerKind kind, LocalDate registered) {
		String organization;
		do {
			organization = registered.isBefore(ONE_CODE) ? "7%07d".formatted(this.chance.nextInt(10_000_000))
					: "MA6" + LETTERS.charAt(this.chance.nextInt(LETTERS.length()))
							+ "%04d".formatted(this.chance.nextInt(10_000));
		}
		while (!this.used.add(organization));
		return CreditCode.completingBoth(PREFIXES.get(kind) + REGION + organization);
	}

}
