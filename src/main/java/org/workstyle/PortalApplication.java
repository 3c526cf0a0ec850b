package org.workstyle;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * The portal of a county tax bureau's work-style and capability-building programme.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PortalApplication {

	/**
	 * Starts the portal.
	 * @param args Spring Boot's command line, such as {@code --server.port=8081}
	 */
	public static void main(String[] args) {
		SpringApplication.run(PortalApplication.class, args);
	}

}
