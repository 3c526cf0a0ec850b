/**
 * One box that finds everything within one's scope. Modules take part by offering a
 * {@link org.workstyle.search.SearchSource}; search itself knows none of them.
 */
@NullMarked
@ApplicationModule(displayName = "Search", allowedDependencies = { "shared", "layout" })
package org.workstyle.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
