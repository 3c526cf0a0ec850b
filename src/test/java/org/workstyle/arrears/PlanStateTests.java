package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.workstyle.arrears.PlanState.Instalment;
import org.workstyle.arrears.PlanState.Standing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Three instalments: 1,000 by the end of January, 1,000 by the end of February, 500.50 by
 * the end of March; 15 days of grace.
 */
class PlanStateTests {

	private static final List<Instalment> PLAN = List.of(new Instalment(LocalDate.of(2023, 1, 31), money("1000")),
			new Instalment(LocalDate.of(2023, 2, 28), money("1000")),
			new Instalment(LocalDate.of(2023, 3, 31), money("500.50")));

	@ParameterizedTest(name = "{0} by {1}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			                                                         | 2023-01-31 | KEPT   | 0
			                                                         | 2023-02-01 | LATE   | 0
			                                                         | 2023-02-15 | LATE   | 0
			                                                         | 2023-02-16 | BROKEN | 0
			2023-01-31 1000                                          | 2023-02-28 | KEPT   | 1
			2023-01-31 999.99                                        | 2023-02-01 | LATE   | 0
			2023-01-10 400; 2023-01-31 600                           | 2023-02-28 | KEPT   | 1
			2023-02-10 1000                                          | 2023-02-20 | LATE   | 1
			2023-02-20 1000                                          | 2023-02-21 | BROKEN | 1
			2023-01-20 2500.50                                       | 2023-12-31 | KEPT   | 3
			2023-01-20 2000                                          | 2023-03-31 | KEPT   | 2
			2023-01-20 2000                                          | 2023-04-15 | LATE   | 2
			2023-01-20 2000                                          | 2023-04-16 | BROKEN | 2
			2023-01-20 1000; 2023-01-20 -1000; 2023-02-05 1000       | 2023-02-10 | LATE   | 1
			2023-06-01 5000                                          | 2023-01-15 | KEPT   | 0
			""")
	void standsAsThePaymentsSay(@Nullable String payments, LocalDate day, Standing standing, long met) {
		PlanState state = PlanState.of(PLAN, paid(payments), day, 15);

		assertThat(state.standing()).isEqualTo(standing);
		assertThat(state.instalments().stream().filter((each) -> !each.isOpen()).count()).isEqualTo(met);
	}

	private static NavigableMap<LocalDate, BigDecimal> paid(@Nullable String payments) {
		NavigableMap<LocalDate, BigDecimal> paid = new TreeMap<>();
		for (String payment : (payments != null) ? payments.split(";") : new String[0]) {
			String[] words = payment.strip().split(" ");
			paid.merge(LocalDate.parse(words[0]), money(words[1]), BigDecimal::add);
		}
		return paid;
	}

	private static BigDecimal money(String amount) {
		return new BigDecimal(amount);
	}

}
