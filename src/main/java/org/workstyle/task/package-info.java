/**
 * One list of everything with a deadline. Modules say what is open; tasks open and close
 * by that.
 */
@NullMarked
@ApplicationModule(displayName = "Tasks", allowedDependencies = { "shared", "layout" })
package org.workstyle.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
