/**
 * Keeping the portal sound: backup and restore, and the doctor that examines it. Modules
 * add their examinations.
 */
@NullMarked
@ApplicationModule(displayName = "Operation", allowedDependencies = { "shared", "layout", "database" })
package org.workstyle.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
