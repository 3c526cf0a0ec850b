package org.workstyle.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database to use. Without {@code url} the portal starts its own PostgreSQL in
 * {@code folder}.
 *
 * @param url JDBC address of a given PostgreSQL 15 or newer
 * @param user role the portal works as
 * @param password its password
 * @param ownerUser role that owns the tables and runs the migrations; the same as
 * {@code user} where none is given
 * @param ownerPassword its password
 * @param folder folder of the embedded PostgreSQL
 * @param join whether to work beside a portal that runs on the folder, as commands do
 */
@ConfigurationProperties("portal.db")
record DatabaseProperties(@Nullable String url, @Nullable String user, @Nullable String password,
		@Nullable String ownerUser, @Nullable String ownerPassword, @DefaultValue("data") Path folder,
		@DefaultValue("false") boolean join) {

	DatabaseLogin portalLogin() {
		return new DatabaseLogin(String.valueOf(this.url), this.user, this.password);
	}

	DatabaseLogin ownerLogin() {
		return (this.ownerUser != null)
				? new DatabaseLogin(String.valueOf(this.url), this.ownerUser, this.ownerPassword) : portalLogin();
	}

}
