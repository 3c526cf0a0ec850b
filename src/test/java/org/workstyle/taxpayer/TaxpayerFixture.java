package org.workstyle.taxpayer;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes up taxpayers, each with a credit code of its own.
 */
public final class TaxpayerFixture {

	/** When they were registered. */
	public static final LocalDate REGISTERED = LocalDate.of(2021, 3, 1);

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	private TaxpayerFixture() {
	}

	/**
	 * Returns a code that was not used before.
	 */
	public static CreditCode code() {
		return CreditCode.completing("91520199MA9X%05d".formatted(NUMBERS.incrementAndGet()));
	}

	/**
	 * Returns a manufacturer.
	 */
	public static TaxpayerFacts facts(String name) {
		return facts(code(), name, REGISTERED);
	}

	static TaxpayerFacts facts(CreditCode code, String name, LocalDate registeredOn) {
		return new TaxpayerFacts(code, name, TaxpayerKind.ENTERPRISE, Industry.MANUFACTURING, registeredOn, null);
	}

}
