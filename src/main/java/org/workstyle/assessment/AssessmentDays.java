package org.workstyle.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import org.workstyle.calendar.WorkingDays;
import org.workstyle.indicator.IndicatorSettings;
import org.workstyle.indicator.SettingCode;
import org.workstyle.shared.Quarter;

/**
 * The days of the assessment: today, and until when units hand in and appeal, and appeals
 * are decided.
 */
@Component
class AssessmentDays {

	private final IndicatorSettings settings;

	private final WorkingDays workingDays;

	private final Clock clock;

	AssessmentDays(IndicatorSettings settings, WorkingDays workingDays, Clock clock) {
		this.settings = settings;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/**
	 * Returns the last day to hand in.
	 */
	LocalDate submissionsDueOn(Quarter quarter) {
		return after(quarter.lastDay(), SettingCode.QUARTER_DUE_DAYS, quarter.lastDay());
	}

	/**
	 * Returns the last day to appeal against what is published today.
	 */
	LocalDate appealsUntil(Quarter quarter) {
		return after(today(), SettingCode.APPEAL_DAYS, quarter.lastDay());
	}

	/**
	 * Returns the last day to decide an appeal raised today.
	 */
	LocalDate decisionDueOn() {
		return decisionsDueOn().apply(today());
	}

	/**
	 * Returns what tells by when to decide on what came on a day, with the days set
	 * today.
	 */
	UnaryOperator<LocalDate> decisionsDueOn() {
		int number = this.settings.on(today()).number(SettingCode.APPEAL_DECISION_DAYS).intValueExact();
		return (day) -> this.workingDays.after(day, number);
	}

	/**
	 * Returns the day of a moment.
	 */
	LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, this.clock.getZone());
	}

	private LocalDate after(LocalDate day, SettingCode days, LocalDate inForce) {
		return this.workingDays.after(day, this.settings.on(inForce).number(days).intValueExact());
	}

}
