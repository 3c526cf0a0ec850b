/**
 * Where the records live: the embedded PostgreSQL in the data folder, or a given server.
 */
@NullMarked
@ApplicationModule(displayName = "Database", allowedDependencies = {})
package org.workstyle.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
