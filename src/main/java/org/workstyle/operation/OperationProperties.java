package org.workstyle.operation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * When the doctor warns.
 *
 * @param backupDue how old the last backup may be
 * @param restoreTestDue how old the last trial of a backup may be
 * @param freeSpace how much room must be left on the disk
 */
@ConfigurationProperties("portal.operation")
record OperationProperties(@DefaultValue("7d") Duration backupDue, @DefaultValue("90d") Duration restoreTestDue,
		@DefaultValue("2GB") DataSize freeSpace) {

}
