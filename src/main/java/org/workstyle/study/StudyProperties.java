package org.workstyle.study;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the study module.
 *
 * @param disputeDays working days within which a person may dispute an absence
 */
@ConfigurationProperties("portal.study")
record StudyProperties(@DefaultValue("5") int disputeDays) {

}
