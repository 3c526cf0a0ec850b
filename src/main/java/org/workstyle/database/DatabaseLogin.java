package org.workstyle.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A way into the database: an address with a role and its password.
 */
record DatabaseLogin(String url, @Nullable String user, @Nullable String password) {

	@Override
	public String toString() {
		return this.user + " at " + this.url;
	}

	/**
	 * The login the portal works with.
	 */
	record Portal(DatabaseLogin login) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.login.url();
		}

		@Override
		public @Nullable String getUsername() {
			return this.login.user();
		}

		@Override
		public @Nullable String getPassword() {
			return this.login.password();
		}

	}

	/**
	 * The login that owns the tables and changes them.
	 */
	record Owner(DatabaseLogin login) implements FlywayConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.login.url();
		}

		@Override
		public @Nullable String getUsername() {
			return this.login.user();
		}

		@Override
		public @Nullable String getPassword() {
			return this.login.password();
		}

	}

}
