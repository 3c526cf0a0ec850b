package org.workstyle.arrears;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Counts the surcharge day by day in whole ten-thousandths of a fen, knowing nothing of
 * segments, and agrees with the policy on 10,000 random histories.
 */
class IndependentSurchargeTests {

	private static final long SEED = 20230630;

	private static final LocalDate BEGIN = LocalDate.of(2019, 1, 1);

	@Test
	void agreesOnTenThousandRandomHistories() {
		Random random = new Random(SEED);
		SurchargePolicy policy = new SurchargePolicy(DailyRates.always("0.0005"));
		int charged = 0;
		int overpaid = 0;
		for (int history = 0; history < 10_000; history++) {
			Debt debt = random(random);
			LocalDate to = BEGIN.plusDays(random.nextInt(2000));

			BigDecimal amount = policy.of(debt, to).amount();

			assertThat(amount).as("history %s to %s: %s", history, to, debt).isEqualByComparingTo(dayByDay(debt, to));
			charged += amount.signum();
			overpaid += isOverpaid(debt, to) ? 1 : 0;
		}
		assertThat(charged).isGreaterThan(5_000);
		assertThat(overpaid).as("histories in which more was paid than owed for a time").isPositive();
	}

	/**
	 * A day costs 5 ten-thousandths: 5 for each fen, in ten-thousandths of a fen. What is
	 * paid beyond the tax earns nothing.
	 */
	private static BigDecimal dayByDay(Debt debt, LocalDate to) {
		BigInteger tenThousandths = BigInteger.ZERO;
		for (LocalDate day = debt.due().plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
			LocalDate accepted = debt.acceptedOn();
			if (!isFree(debt, day) && (accepted == null || !day.isAfter(accepted))) {
				tenThousandths = tenThousandths
					.add(openFen(debt, day, to).max(BigInteger.ZERO).multiply(BigInteger.valueOf(5)));
			}
		}
		BigInteger fen = tenThousandths.add(BigInteger.valueOf(5_000)).divide(BigInteger.valueOf(10_000));
		return new BigDecimal(fen, 2);
	}

	/**
	 * Until a payment that is reversed later is known to be, others may pay too much.
	 */
	private static boolean isOverpaid(Debt debt, LocalDate to) {
		return debt.changes()
			.stream()
			.map(PrincipalChange::effective)
			.anyMatch((day) -> !day.isAfter(to) && openFen(debt, day.plusDays(1), to).signum() < 0);
	}

	private static boolean isFree(Debt debt, LocalDate day) {
		for (Pause pause : debt.pauses()) {
			LocalDate end = pause.to();
			if (!pause.from().isAfter(day) && (end == null || !end.isBefore(day))) {
				return true;
			}
		}
		return false;
	}

	private static BigInteger openFen(Debt debt, LocalDate day, LocalDate to) {
		BigInteger fen = BigInteger.ZERO;
		for (PrincipalChange change : debt.changes()) {
			boolean happened = change.effective().isBefore(day);
			boolean known = !change.known().isAfter(to);
			fen = (happened && known) ? fen.add(change.amount().movePointRight(2).toBigIntegerExact()) : fen;
		}
		return fen;
	}

	private static Debt random(Random random) {
		LocalDate due = BEGIN.plusDays(random.nextInt(1000));
		long left = random.nextInt(50_000_000);
		List<PrincipalChange> changes = new ArrayList<>();
		changes.add(change(due, due.minusDays(20), left));
		for (int payment = random.nextInt(5); payment > 0; payment--) {
			LocalDate on = due.minusDays(10).plusDays(random.nextInt(900));
			long fen = (long) (random.nextDouble() * left);
			LocalDate booked = on.plusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
			changes.add(change(booked, on, -fen));
			boolean reversed = random.nextInt(4) == 0;
			if (reversed) {
				changes.add(change(booked.plusDays(random.nextInt(60)), on, fen));
			}
			left -= reversed ? 0 : fen;
		}
		return new Debt(due, changes, pauses(random, due), accepted(random, due));
	}

	private static List<Pause> pauses(Random random, LocalDate due) {
		List<Pause> pauses = new ArrayList<>();
		for (int stop = random.nextInt(4); stop > 0; stop--) {
			LocalDate from = due.minusDays(30).plusDays(random.nextInt(600));
			LocalDate to = (random.nextInt(10) == 0) ? null : from.plusDays(random.nextInt(120));
			pauses.add(new Pause(StopKind.values()[random.nextInt(3)], from, to));
		}
		return pauses;
	}

	private static @Nullable LocalDate accepted(Random random, LocalDate due) {
		return (random.nextInt(10) == 0) ? due.plusDays(random.nextInt(500)) : null;
	}

	private static PrincipalChange change(LocalDate known, LocalDate effective, long fen) {
		return new PrincipalChange(known, effective, BigDecimal.valueOf(fen, 2));
	}

}
