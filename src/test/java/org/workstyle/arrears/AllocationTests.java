package org.workstyle.arrears;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.workstyle.arrears.Allocation.Share;
import org.workstyle.shared.PortalException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class AllocationTests {

	private static final OpenItem OLD = item(1, "2022-05-19", "1000.00", "50.00");

	private static final OpenItem NEW = item(2, "2023-05-18", "500.00", "10.00");

	@Test
	void settlesTheOldestFirstAndItsTaxBeforeItsSurcharge() {
		List<Share> shares = Allocation.oldestFirst(List.of(NEW, OLD), new BigDecimal("1030.00"));

		assertThat(shares).extracting(Share::item, Share::principal, Share::surcharge)
			.containsExactly(tuple(OLD.id(), new BigDecimal("1000.00"), new BigDecimal("30.00")));
	}

	@Test
	void goesOnWithTheNextItem() {
		List<Share> shares = Allocation.oldestFirst(List.of(NEW, OLD), new BigDecimal("1300.00"));

		assertThat(shares).extracting(Share::item, Share::principal, Share::surcharge)
			.containsExactly(tuple(OLD.id(), new BigDecimal("1000.00"), new BigDecimal("50.00")),
					tuple(NEW.id(), new BigDecimal("250.00"), new BigDecimal("0.00")));
	}

	@Test
	void refusesMoreThanIsOwed() {
		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> Allocation.oldestFirst(List.of(NEW, OLD), new BigDecimal("1560.01")))
			.satisfies((ex) -> assertThat(ex.arguments()).containsExactly(new BigDecimal("0.01")));
	}

	@Test
	void refusesNothingAndLess() {
		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> Allocation.oldestFirst(List.of(OLD), BigDecimal.ZERO));
		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> Allocation.vatCredit(List.of(OLD), new BigDecimal("-1")));
	}

	@Test
	void splitsVatCreditThatDoesNotCoverTaxAndSurcharge() {
		OpenItem item = item(1, "2022-05-19", "10000.00", "600.00");

		List<Share> shares = Allocation.vatCredit(List.of(item), new BigDecimal("5300.00"));

		assertThat(shares).extracting(Share::principal, Share::surcharge)
			.containsExactly(tuple(new BigDecimal("5000.00"), new BigDecimal("300.00")));
	}

	@Test
	void coversTheOldestWithVatCreditBeforeItSplits() {
		List<Share> shares = Allocation.vatCredit(List.of(NEW, OLD), new BigDecimal("1305.00"));

		assertThat(shares).extracting(Share::item, Share::principal, Share::surcharge)
			.containsExactly(tuple(OLD.id(), new BigDecimal("1000.00"), new BigDecimal("50.00")),
					tuple(NEW.id(), new BigDecimal("250.00"), new BigDecimal("5.00")));
	}

	@Test
	void losesNoCentOfAnyCredit() {
		Random random = new Random(1197);
		for (int round = 0; round < 1_000; round++) {
			List<OpenItem> items = IntStream.range(0, 1 + random.nextInt(5))
				.mapToObj((place) -> item(place, "2023-0" + (1 + random.nextInt(9)) + "-15", cents(random, 100_000),
						cents(random, 20_000)))
				.toList();
			BigDecimal owed = items.stream().map(OpenItem::total).reduce(BigDecimal.ZERO, BigDecimal::add);
			BigDecimal credit = owed.multiply(new BigDecimal(random.nextDouble())).setScale(2, RoundingMode.DOWN);
			if (credit.signum() > 0) {
				assertThat(sum(Allocation.vatCredit(items, credit))).isEqualByComparingTo(credit);
				assertThat(sum(Allocation.oldestFirst(items, credit))).isEqualByComparingTo(credit);
				assertThat(Allocation.vatCredit(items, credit)).allSatisfy(
						(share) -> assertThat(items).anySatisfy((item) -> assertThat(covers(item, share)).isTrue()));
			}
		}
	}

	@Test
	void takesTheOfficersChoice() {
		Share chosen = new Share(NEW.id(), new BigDecimal("100.00"), new BigDecimal("10.00"));

		assertThat(Allocation.chosen(List.of(OLD, NEW), List.of(chosen), new BigDecimal("110.00")))
			.containsExactly(chosen);
	}

	@Test
	void refusesAChoiceThatExceedsAnItemOrDoesNotAddUp() {
		Share tooMuch = new Share(NEW.id(), new BigDecimal("500.01"), BigDecimal.ZERO);
		Share little = new Share(NEW.id(), new BigDecimal("100.00"), BigDecimal.ZERO);
		Share strange = new Share(new ArrearsItemId(new UUID(9, 9)), BigDecimal.ONE, BigDecimal.ZERO);

		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> Allocation.chosen(List.of(OLD, NEW), List.of(tooMuch), new BigDecimal("500.01")))
			.withMessage("arrears.error.payment.share");
		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> Allocation.chosen(List.of(OLD, NEW), List.of(little), new BigDecimal("110.00")))
			.withMessage("arrears.error.payment.sum");
		assertThatExceptionOfType(PortalException.class)
			.isThrownBy(() -> Allocation.chosen(List.of(OLD, NEW), List.of(strange), BigDecimal.ONE))
			.withMessage("arrears.error.payment.item");
	}

	@Test
	void countsARestBelowOneYuanAsNothing() {
		assertThat(item(1, "2023-05-18", "0.90", "0.09").isNegligible(BigDecimal.ONE)).isTrue();
		assertThat(item(1, "2023-05-18", "0.90", "0.10").isNegligible(BigDecimal.ONE)).isFalse();
	}

	private static boolean covers(OpenItem item, Share share) {
		return item.id().equals(share.item()) && share.principal().compareTo(item.principal()) <= 0
				&& share.surcharge().compareTo(item.surcharge()) <= 0;
	}

	private static BigDecimal sum(List<Share> shares) {
		return shares.stream().map(Share::total).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static String cents(Random random, int bound) {
		return BigDecimal.valueOf(random.nextInt(bound), 2).toPlainString();
	}

	private static OpenItem item(long number, String due, String principal, String surcharge) {
		return new OpenItem(new ArrearsItemId(new UUID(0, number)), LocalDate.parse(due), new BigDecimal(principal),
				new BigDecimal(surcharge));
	}

}
