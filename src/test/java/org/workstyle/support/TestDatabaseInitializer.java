package org.workstyle.support;

import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives an application context a database of its own, by the settings a bureau would use,
 * and few connections, since many contexts share one server.
 */
class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase database = TestDatabase.get();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("testDatabase",
					Map.of("portal.db.url", database.create(), "portal.db.user", "portal", "portal.db.password",
							"portal", "portal.db.owner-user", database.owner(), "portal.db.owner-password",
							database.ownerPassword(), "spring.datasource.hikari.maximum-pool-size", "8",
							"spring.datasource.hikari.minimum-idle", "1")));
	}

}
