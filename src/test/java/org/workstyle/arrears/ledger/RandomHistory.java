package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCategory;

/**
 * Enters a history of arrears as chance has it: payments, reversals, corrections,
 * write-offs, transfers, special categories, deferrals granted and withdrawn, booked in
 * any order of days, with months closed on the way. Keeps what a reader of the raw rows
 * would know of deferrals, since those entered later change no closed month.
 */
final class RandomHistory {

	static final LocalDate BEGIN = LocalDate.of(2022, 7, 1);

	static final LocalDate END = LocalDate.of(2024, 3, 31);

	private static final List<String> TAXES = List.of("VAT", "CIT", "DEED");

	private static final List<ArrearsCategory> SPECIAL = List.of(ArrearsCategory.CLOSED_BUSINESS, ArrearsCategory.SHELL,
			ArrearsCategory.UNCOLLECTABLE);

	private final Random random;

	private final LedgerRecords records;

	private final List<UnitId> units;

	private final List<PersonId> officers;

	private final List<UUID> items = new ArrayList<>();

	private final Map<UUID, LocalDate> assigned = new HashMap<>();

	private final Map<UUID, UUID> deferrals = new HashMap<>();

	private final List<Deferred> deferred = new ArrayList<>();

	private final List<Paid> payments = new ArrayList<>();

	private LocalDate open = BEGIN.minusYears(1);

	RandomHistory(long seed, LedgerRecords records, List<UnitId> units, List<PersonId> officers) {
		this.random = new Random(seed);
		this.records = records;
		this.units = units;
		this.officers = officers;
	}

	/**
	 * Enters everything.
	 * @return what deferrals mean to the ledger
	 */
	List<Deferred> enter() {
		UUID first = this.records.file("甲公司", this.units.get(0));
		UUID second = this.records.file("乙公司", this.units.get(1));
		for (int entry = 0; entry < 160; entry++) {
			if (this.items.size() < 4 || this.random.nextInt(8) == 0) {
				begin(this.random.nextBoolean() ? first : second);
			}
			else {
				change(this.items.get(this.random.nextInt(this.items.size())));
			}
			if (entry % 50 == 49 && this.random.nextBoolean()) {
				close();
			}
		}
		return this.deferred;
	}

	private void begin(UUID file) {
		LocalDate known = day(BEGIN);
		LocalDate due = (this.random.nextInt(6) == 0) ? LocalDate.of(2000, 6, 1).plusDays(this.random.nextInt(500))
				: known.plusDays(this.random.nextInt(500) - 420L);
		UUID item = this.records.item(file, pick(TAXES), due);
		boolean late = this.random.nextInt(5) == 0;
		if (late) {
			this.records.book(item, "NEW", known, amount());
		}
		this.records.assign(item, known, pick(this.units), officer(), null);
		if (!late) {
			this.records.book(item, "NEW", known, amount());
		}
		this.assigned.put(item, known);
		this.items.add(item);
	}

	private void change(UUID item) {
		LocalDate day = day(this.assigned.get(item));
		switch (this.random.nextInt(9)) {
			case 0, 1, 2 -> this.payments.add(new Paid(this.records.pay(item, day, amount()), day));
			case 3 ->
				this.records.book(item, "CORRECTION", day, this.random.nextBoolean() ? amount() : amount().negate());
			case 4 -> this.records.book(item, "WRITE_OFF", day, amount().negate());
			case 5 -> reverse();
			case 6, 7 -> assign(item, day);
			default -> defer(item, day);
		}
	}

	private void reverse() {
		if (!this.payments.isEmpty()) {
			Paid paid = this.payments.remove(this.random.nextInt(this.payments.size()));
			this.records.reverse(paid.movement(), day(paid.day()));
		}
	}

	private void assign(UUID item, LocalDate day) {
		this.records.assign(item, day, pick(this.units), officer(),
				(this.random.nextInt(3) == 0) ? pick(SPECIAL) : null);
		this.assigned.put(item, day);
	}

	private void defer(UUID item, LocalDate day) {
		UUID known = this.deferrals.remove(item);
		if (known != null) {
			this.records.withdraw(known);
			this.deferred.replaceAll((each) -> each.stop().equals(known) ? each.until(this.open) : each);
			return;
		}
		LocalDate from = day.minusDays(this.random.nextInt(40));
		LocalDate to = from.plusDays(this.random.nextInt(90));
		UUID stop = this.records.defer(item, from, to);
		this.deferrals.put(item, stop);
		this.deferred.add(new Deferred(stop, item, from.isBefore(this.open) ? this.open : from, to));
	}

	private void close() {
		LocalDate month = day(BEGIN).withDayOfMonth(1);
		if (month.isBefore(END.minusMonths(6))) {
			this.records.close(month);
			this.open = month.plusMonths(1);
		}
	}

	private LocalDate day(LocalDate earliest) {
		LocalDate from = earliest.isBefore(this.open) ? this.open : earliest;
		LocalDate day = switch (this.random.nextInt(10)) {
			case 0 -> LocalDate.of(2023, 1, 1);
			case 1 -> LocalDate.of(2023, 12, 31);
			default -> from.plusDays(this.random.nextInt((int) (END.toEpochDay() - from.toEpochDay()) + 1));
		};
		return day.isBefore(from) ? from : day;
	}

	private BigDecimal amount() {
		return BigDecimal.valueOf(1 + this.random.nextInt(1_000_000), 2);
	}

	private @Nullable PersonId officer() {
		return (this.random.nextInt(4) == 0) ? null : pick(this.officers);
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	private record Paid(UUID movement, LocalDate day) {

	}

	/**
	 * Days on which the ledger takes an item for deferred.
	 */
	record Deferred(UUID stop, UUID item, LocalDate from, LocalDate to) {

		Deferred until(LocalDate open) {
			return new Deferred(this.stop, this.item, this.from, this.to.isBefore(open) ? this.to : open.minusDays(1));
		}

		boolean covers(UUID other, LocalDate day) {
			return this.item.equals(other) && !day.isBefore(this.from) && !day.isAfter(this.to);
		}

	}

}
