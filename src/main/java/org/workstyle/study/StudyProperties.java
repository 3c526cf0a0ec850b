package org.workstyle.study;

import java.math.BigDecimal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the study module. None of the numbers stands in a rule: the bureau confirms
 * them.
 *
 * @param disputeDays working days within which a person may dispute an absence
 * @param soonDueDays days before the end of a period from which a requirement is due soon
 * @param missedDays days after the end of a period for which a missed requirement stays a
 * task
 * @param onlineHours hours of online learning asked for each month; 0 asks for none
 * @param attendanceRate rate of attendance in per cent that should be reached in a year
 */
@ConfigurationProperties("portal.study")
public record StudyProperties(@DefaultValue("5") int disputeDays, @DefaultValue("10") int soonDueDays,
		@DefaultValue("92") int missedDays, @DefaultValue("2") BigDecimal onlineHours,
		@DefaultValue("90") BigDecimal attendanceRate) {

}
