package org.workstyle.arrears;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.calendar.WorkingDays;
import org.workstyle.shared.PortalException;

/**
 * Counts the days that measures give and leave.
 */
@Component
class MeasureDeadlines {

	private final ArrearsSettings settings;

	private final WorkingDays workingDays;

	MeasureDeadlines(ArrearsSettings settings, WorkingDays workingDays) {
		this.settings = settings;
		this.workingDays = workingDays;
	}

	/**
	 * Returns the last day the taxpayer is given: what was said, or the usual one.
	 */
	@Nullable LocalDate of(MeasureEntry said) {
		if (!said.step().hasDeadline()) {
			if (said.deadline() != null) {
				throw new PortalException("arrears.error.measure.no-deadline");
			}
			return null;
		}
		if (said.deadline() != null && said.deadline().isBefore(said.on())) {
			throw new PortalException("arrears.error.measure.deadline");
		}
		return (said.deadline() != null) ? said.deadline() : usual(said.step(), said.on());
	}

	/**
	 * Returns the last day usually given by a step: of an order the fifteenth, of an
	 * exhortation some working days on.
	 */
	@Nullable LocalDate usual(EnforcementStep step, LocalDate on) {
		return switch (step) {
			case ORDER -> on.plusDays(EnforcementOrder.ORDER_DAYS);
			case EXHORTATION -> this.workingDays.after(on, this.settings.days(SettingName.EXHORTATION, on));
			default -> null;
		};
	}

	/**
	 * Returns the last day to say what came of a deadline, or to take the next step.
	 */
	@Nullable LocalDate followUp(@Nullable LocalDate deadline) {
		return (deadline != null)
				? this.workingDays.after(deadline, this.settings.days(SettingName.FOLLOW_UP, deadline)) : null;
	}

}
