package org.workstyle.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chooses the database: {@code portal.db.url} (environment: {@code PORTAL_DB_URL}),
 * Spring's own {@code spring.datasource.url}, or else the embedded PostgreSQL.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
public class DatabaseConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnExpression("!'${portal.db.url:}'.isBlank()")
	static class Given {

		@Bean
		JdbcConnectionDetails jdbcConnectionDetails(DatabaseProperties properties) {
			return new DatabaseLogin.Portal(properties.portalLogin());
		}

		@Bean
		FlywayConnectionDetails flywayConnectionDetails(DatabaseProperties properties) {
			return new DatabaseLogin.Owner(properties.ownerLogin());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnExpression("'${portal.db.url:}'.isBlank() and '${spring.datasource.url:}'.isBlank()")
	static class Embedded {

		@Bean(destroyMethod = "close")
		EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
			return properties.join() ? EmbeddedDatabase.startOrJoin(properties.folder())
					: EmbeddedDatabase.start(properties.folder());
		}

		@Bean
		JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
			return new DatabaseLogin.Portal(database.portalLogin());
		}

		@Bean
		FlywayConnectionDetails flywayConnectionDetails(EmbeddedDatabase database) {
			return new DatabaseLogin.Owner(database.ownerLogin());
		}

	}

}
