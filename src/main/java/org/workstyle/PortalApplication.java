package org.workstyle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

import org.workstyle.operation.MaintenanceCommand;

/**
 * The portal of a county tax bureau's work-style and capability-building programme.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PortalApplication {

	/**
	 * Starts the portal, or carries out a command such as {@code backup FILE}.
	 * @param args Spring Boot's command line, such as {@code --server.port=8081}
	 */
	public static void main(String[] args) {
		if (MaintenanceCommand.isGivenBy(args)) {
			System.exit(MaintenanceCommand.run(PortalApplication.class, args));
		}
		SpringApplication.run(PortalApplication.class, args);
	}

}
