package org.workstyle.regulation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of regulations. None of the numbers stands in a rule: the bureau confirms
 * them.
 *
 * @param reviewMonths months after which a regulation is reviewed again, unless it says
 * otherwise
 * @param readDays days within which a new revision is to be read, unless asked otherwise
 * @param soonDays days before a review or a duty is due from which it is a task
 * @param normativeDays days from publication until a normative document usually takes
 * effect
 */
@ConfigurationProperties("portal.regulation")
public record RegulationProperties(@DefaultValue("24") int reviewMonths, @DefaultValue("14") int readDays,
		@DefaultValue("30") int soonDays, @DefaultValue("30") int normativeDays) {

}
