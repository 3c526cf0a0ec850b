package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnforcementOrderTests {

	/** Everything in its order, up to the sale. */
	private static final String ORDERLY = "ORDER 2023-06-01 2023-06-16; EXHORTATION 2023-06-19 2023-07-03;"
			+ " DEFENCE 2023-06-28 -; DECISION 2023-07-04 -; SEIZURE 2023-07-05 -";

	@ParameterizedTest(name = "{0} on {1} after {3}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					ORDER          | 2023-05-18 | 2023-05-30 |                                                               | step     | 第四十条
					ORDER          | 2023-06-01 | 2023-06-17 |                                                               | deadline | 第七十三条
					ORDER          | 2023-06-01 | -          |                                                               | deadline | 第七十三条
					ORDER          | 2023-06-01 | 2023-05-31 |                                                               | deadline | 第七十三条
					EXHORTATION    | 2023-06-19 | 2023-07-03 |                                                               | step     | 第三十五条
					EXHORTATION    | 2023-06-16 | 2023-06-30 | ORDER 2023-06-01 2023-06-16                                   | step     | 第三十五条
					EXHORTATION    | 2023-06-19 | -          | ORDER 2023-06-01 2023-06-16                                   | deadline | 第三十五条
					DEFENCE        | 2023-06-20 | -          | ORDER 2023-06-01 2023-06-16                                   | step     | 第三十六条
					DECISION       | 2023-06-20 | -          | ORDER 2023-06-01 2023-06-16                                   | step     | 第三十七条
					DECISION       | 2023-07-03 | -          | ORDER 2023-06-01 2023-06-16; EXHORTATION 2023-06-19 2023-07-03 | step    | 第三十七条
					BANK_DEDUCTION | 2023-07-04 | -          | ORDER 2023-06-01 2023-06-16; EXHORTATION 2023-06-19 2023-07-03 | step    | 第四十条
					SEIZURE        | 2023-07-04 | -          | EXHORTATION 2023-06-19 2023-07-03                             | step     | 第六十三条
					AUCTION        | 2023-07-10 | -          | DECISION 2023-07-04 -                                         | step     | 第六十九条
					FINE           | 2023-06-10 | -          | ORDER 2023-06-01 2023-06-16                                   | step     | 第六十八条
					INVOICE_CONTROL | 2023-06-16 | -         | ORDER 2023-06-01 2023-06-16                                   | step     | 第七十二条
					EXIT_BAN       | 2023-05-18 | -          |                                                               | step     | 第四十四条
					ANNOUNCEMENT   | 2023-05-10 | -          |                                                               | step     | 第四十五条
					CREDITOR_RIGHTS | 2023-05-10 | -         |                                                               | step     | 第五十条
					REMINDER       | 2023-05-18 | -          |                                                               | step     | 第三十二条
					RESUMPTION     | 2023-08-01 | -          | DECISION 2023-07-04 -                                         | step     | 第三十九条
					RESUMPTION     | 2026-07-11 | -          | DECISION 2023-07-04 -; SUSPENSION 2023-07-10 -                | step     | 第三十九条
					SUSPENSION     | 2023-07-01 | -          |                                                               | step     | 第三十九条
					TERMINATION    | 2023-07-01 | -          |                                                               | step     | 行政强制法第四十条
					BANK_DEDUCTION | 2023-07-11 | -          | DECISION 2023-07-04 -; SUSPENSION 2023-07-10 -                | step     | 第三十九条
					BANK_DEDUCTION | 2023-07-11 | -          | DECISION 2023-07-04 -; TERMINATION 2023-07-10 -               | step     | 行政强制法第四十条
					SECURITY       | 2023-06-01 | -          |                                                               | step     | 第三十八条
					""")
	void refusesWhatIsOutOfOrderWithTheArticle(EnforcementStep step, LocalDate on, @Nullable LocalDate deadline,
			@Nullable String taken, String field, String article) {
		MeasureFacts measure = new MeasureFacts(step, on, deadline, "局长", "第二人", false);

		Optional<Refusal> refusal = EnforcementOrder.refusal(measure, steps(taken), owing());

		assertThat(refusal).hasValueSatisfying((said) -> {
			assertThat(said.field()).isEqualTo(field);
			assertThat(said.article()).contains(article);
		});
	}

	@ParameterizedTest(name = "{0} on {1} after {3}")
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					REMINDER       | 2023-05-19 | -          |
					ORDER          | 2023-06-01 | 2023-06-16 |
					ORDER          | 2023-06-01 | 2023-06-01 |
					EXHORTATION    | 2023-06-17 | 2023-07-03 | ORDER 2023-06-01 2023-06-16
					DEFENCE        | 2023-06-19 | -          | ORDER 2023-06-01 2023-06-16; EXHORTATION 2023-06-19 2023-07-03
					DECISION       | 2023-07-04 | -          | ORDER 2023-06-01 2023-06-16; EXHORTATION 2023-06-19 2023-07-03
					FINE           | 2023-06-17 | -          | ORDER 2023-06-01 2023-06-16
					RESUMPTION     | 2026-07-10 | -          | DECISION 2023-07-04 -; SUSPENSION 2023-07-10 -
					BANK_DEDUCTION | 2023-09-01 | -          | DECISION 2023-07-04 -; SUSPENSION 2023-07-10 -; RESUMPTION 2023-08-20 -
					TRANSFER       | 2023-05-01 | -          |
					""")
	void allowsWhatIsInOrder(EnforcementStep step, LocalDate on, @Nullable LocalDate deadline, @Nullable String taken) {
		MeasureFacts measure = new MeasureFacts(step, on, deadline, "局长", "第二人", false);

		assertThat(EnforcementOrder.refusal(measure, steps(taken), owing())).isEmpty();
	}

	@Test
	void allowsTheWholeOrderUpToTheSale() {
		MeasureFacts sale = new MeasureFacts(EnforcementStep.AUCTION, LocalDate.of(2023, 8, 1), null, null, null,
				false);

		assertThat(EnforcementOrder.refusal(sale, steps(ORDERLY), owing())).isEmpty();
	}

	@Test
	void decidesAtOnceIfAssetsAreBeingHidden() {
		String taken = "ORDER 2023-06-01 2023-06-16; EXHORTATION 2023-06-19 2023-07-03";

		assertThat(EnforcementOrder.refusal(decision("局长", true), steps(taken), owing())).isEmpty();
		assertThat(EnforcementOrder.refusal(decision("局长", false), steps(taken), owing())).isPresent();
	}

	@Test
	void needsTheApprovalOfTheHeadForADecision() {
		String taken = "ORDER 2023-06-01 2023-06-16; EXHORTATION 2023-06-05 2023-06-19";

		assertThat(EnforcementOrder.refusal(decision(" ", false), steps(taken), owing()))
			.hasValueSatisfying((refusal) -> assertThat(refusal.field()).isEqualTo("approver"));
	}

	@Test
	void needsTwoOfficersForASeizure() {
		MeasureFacts alone = new MeasureFacts(EnforcementStep.SEIZURE, LocalDate.of(2023, 7, 5), null, null, null,
				false);

		assertThat(EnforcementOrder.refusal(alone, steps("DECISION 2023-07-04 -"), owing()))
			.hasValueSatisfying((refusal) -> assertThat(refusal.field()).isEqualTo("secondOfficer"));
	}

	@Test
	void doesNotEnforceWhileAnAgreementIsKept() {
		CaseFacts kept = new CaseFacts(LocalDate.of(2023, 5, 18), true);
		MeasureFacts deduction = new MeasureFacts(EnforcementStep.BANK_DEDUCTION, LocalDate.of(2023, 7, 5), null, null,
				null, false);

		assertThat(EnforcementOrder.refusal(deduction, steps("DECISION 2023-07-04 -"), kept))
			.hasValueSatisfying((refusal) -> assertThat(refusal.article()).isEqualTo("行政强制法第四十二条"));
		assertThat(EnforcementOrder.refusal(deduction, steps("DECISION 2023-07-04 -"), owing())).isEmpty();
	}

	@Test
	void securesBeforeTheTaxIsDueAndOnEvidenceOnly() {
		CaseFacts later = new CaseFacts(LocalDate.of(2023, 7, 17), false);
		LocalDate on = LocalDate.of(2023, 7, 5);

		assertThat(EnforcementOrder.refusal(new MeasureFacts(EnforcementStep.SECURITY, on, null, "局长", null, true),
				List.of(), later))
			.isEmpty();
		assertThat(EnforcementOrder.refusal(new MeasureFacts(EnforcementStep.SECURITY, on, null, "局长", null, false),
				List.of(), later))
			.hasValueSatisfying((refusal) -> assertThat(refusal.field()).isEqualTo("evidence"));
	}

	@Test
	void countsNoStepThatComesLater() {
		MeasureFacts deduction = new MeasureFacts(EnforcementStep.BANK_DEDUCTION, LocalDate.of(2023, 7, 3), null, null,
				null, false);

		assertThat(EnforcementOrder.refusal(deduction, steps("DECISION 2023-07-04 -"), owing())).isPresent();
	}

	private static MeasureFacts decision(String approver, boolean hiding) {
		return new MeasureFacts(EnforcementStep.DECISION, LocalDate.of(2023, 6, 25), null, approver, null, hiding);
	}

	private static CaseFacts owing() {
		return new CaseFacts(LocalDate.of(2023, 5, 18), false);
	}

	private static List<TakenStep> steps(@Nullable String taken) {
		List<TakenStep> steps = new ArrayList<>();
		for (String step : (taken != null) ? taken.split(";") : new String[0]) {
			String[] words = step.strip().split(" ");
			steps.add(new TakenStep(EnforcementStep.valueOf(words[0]), LocalDate.parse(words[1]),
					words[2].equals("-") ? null : LocalDate.parse(words[2])));
		}
		return steps;
	}

}
