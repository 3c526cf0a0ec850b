package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ledger.RandomHistory.Deferred;

/**
 * The ledger worked out from the raw rows, item by item and day by day.
 */
final class RawLedger {

	private final List<Item> items;

	private final Map<UUID, List<Assignment>> assignments = new HashMap<>();

	private final Map<UUID, List<Movement>> movements = new HashMap<>();

	private final List<Deferred> deferred;

	RawLedger(JdbcClient jdbc, List<Deferred> deferred) {
		this.deferred = deferred;
		this.items = jdbc.sql("select id, tax_type, due_on from arrears_item").query(Item.class).list();
		jdbc.sql(
				"select item_id, valid_from, unit_id, officer_id, category from arrears_assignment order by valid_from, id")
			.query(Assignment.class)
			.list()
			.forEach((each) -> this.assignments.computeIfAbsent(each.itemId(), (key) -> new ArrayList<>()).add(each));
		jdbc.sql("select item_id, kind, booked_on, principal from arrears_movement")
			.query(Movement.class)
			.list()
			.forEach((each) -> this.movements.computeIfAbsent(each.itemId(), (key) -> new ArrayList<>()).add(each));
	}

	/**
	 * Returns eight figures of each line.
	 */
	Map<String, BigDecimal[]> of(LedgerPeriod period, LedgerGrouping grouping, LedgerFilter filter, DataScope scope) {
		Map<String, BigDecimal[]> lines = new TreeMap<>();
		for (Item item : this.items) {
			LocalDate before = period.from().minusDays(1);
			add(lines, 0, place(item, before), balance(item, before), grouping, filter, scope);
			for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
				walk(lines, item, day, grouping, filter, scope);
			}
			add(lines, 7, place(item, period.to()), balance(item, period.to()), grouping, filter, scope);
		}
		lines.values().removeIf((line) -> Arrays.stream(line).allMatch((figure) -> figure.signum() == 0));
		return lines;
	}

	private void walk(Map<String, BigDecimal[]> lines, Item item, LocalDate day, LedgerGrouping grouping,
			LedgerFilter filter, DataScope scope) {
		BigDecimal owed = balance(item, day.minusDays(1));
		Place before = place(item, day.minusDays(1));
		Place turned = before.category().equals("CURRENT_YEAR") && day.getDayOfYear() == 1
				? new Place(before.unit(), before.officer(), before.tax(), "EARLIER_YEARS") : before;
		Place now = place(item, day);
		move(lines, before, turned, owed, grouping, filter, scope);
		move(lines, turned, now, owed, grouping, filter, scope);
		for (Movement movement : this.movements.getOrDefault(item.id(), List.of())) {
			if (movement.bookedOn().equals(day)) {
				int figure = switch (movement.kind()) {
					case "NEW" -> 1;
					case "CORRECTION" -> 2;
					case "PAYMENT", "REVERSAL" -> 3;
					default -> 4;
				};
				add(lines, figure, now, (figure < 3) ? movement.principal() : movement.principal().negate(), grouping,
						filter, scope);
			}
		}
	}

	private void move(Map<String, BigDecimal[]> lines, Place from, Place to, BigDecimal owed, LedgerGrouping grouping,
			LedgerFilter filter, DataScope scope) {
		boolean stays = passes(from, filter, scope) && passes(to, filter, scope)
				&& Objects.equals(from.key(grouping), to.key(grouping));
		if (!stays) {
			add(lines, 6, from, owed, grouping, filter, scope);
			add(lines, 5, to, owed, grouping, filter, scope);
		}
	}

	private void add(Map<String, BigDecimal[]> lines, int figure, Place place, BigDecimal amount,
			LedgerGrouping grouping, LedgerFilter filter, DataScope scope) {
		if (passes(place, filter, scope)) {
			BigDecimal[] line = lines.computeIfAbsent(place.key(grouping), (key) -> {
				BigDecimal[] empty = new BigDecimal[8];
				Arrays.fill(empty, BigDecimal.ZERO);
				return empty;
			});
			line[figure] = line[figure].add(amount);
		}
	}

	private boolean passes(Place place, LedgerFilter filter, DataScope scope) {
		return scope.sees(new UnitId(place.unit()))
				&& (filter.unit() == null || filter.unit().value().equals(place.unit()))
				&& (filter.taxType() == null || filter.taxType().equals(place.tax()))
				&& (filter.officer() == null || filter.officer().value().equals(place.officer()))
				&& (filter.category() == null || filter.category().name().equals(place.category()));
	}

	private BigDecimal balance(Item item, LocalDate day) {
		return this.movements.getOrDefault(item.id(), List.of())
			.stream()
			.filter((movement) -> !movement.bookedOn().isAfter(day))
			.map(Movement::principal)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private Place place(Item item, LocalDate day) {
		List<Assignment> all = this.assignments.get(item.id());
		LocalDate known = day.isBefore(all.get(0).validFrom()) ? all.get(0).validFrom() : day;
		Assignment newest = all.stream()
			.filter((each) -> !each.validFrom().isAfter(known))
			.reduce((one, other) -> other)
			.orElseThrow();
		return new Place(newest.unitId(), newest.officerId(), item.taxType(), category(item, newest, known, day));
	}

	private String category(Item item, Assignment newest, LocalDate known, LocalDate day) {
		if (newest.category() != null) {
			return newest.category();
		}
		if (this.deferred.stream().anyMatch((each) -> each.covers(item.id(), known))) {
			return "DEFERRED";
		}
		if (!item.dueOn().isBefore(known)) {
			return "NOT_YET_DUE";
		}
		if (item.dueOn().isBefore(LocalDate.of(2001, 5, 1))) {
			return "BEFORE_2001";
		}
		return (item.dueOn().getYear() == day.getYear()) ? "CURRENT_YEAR" : "EARLIER_YEARS";
	}

	record Item(UUID id, String taxType, LocalDate dueOn) {

	}

	record Assignment(UUID itemId, LocalDate validFrom, UUID unitId, @Nullable UUID officerId,
			@Nullable String category) {

	}

	record Movement(UUID itemId, String kind, LocalDate bookedOn, BigDecimal principal) {

	}

	record Place(UUID unit, @Nullable UUID officer, String tax, String category) {

		String key(LedgerGrouping grouping) {
			return switch (grouping) {
				case UNIT -> this.unit.toString();
				case TAX_TYPE -> this.tax;
				case CATEGORY -> this.category;
				case OFFICER -> String.valueOf(this.officer);
			};
		}

	}

}
