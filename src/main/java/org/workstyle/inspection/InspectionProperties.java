package org.workstyle.inspection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Spans of days that the bureau may set otherwise.
 *
 * @param soonDueDays how many days before its end an inspection becomes a task
 * @param verificationDays within how many days a reported correction is to be verified
 */
@ConfigurationProperties("portal.inspection")
record InspectionProperties(@DefaultValue("7") int soonDueDays, @DefaultValue("10") int verificationDays) {

}
