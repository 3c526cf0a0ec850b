package org.workstyle.operation;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

import org.workstyle.database.DatabaseConfiguration;

/**
 * What backup and restore need of the portal: its database and no more. No component, so
 * that the portal itself does not take it in.
 */
@Import(DatabaseConfiguration.class)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class MaintenanceContext {

}
