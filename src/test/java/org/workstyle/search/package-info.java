/**
 * Tests of the search.
 */
@NullMarked
package org.workstyle.search;

import org.jspecify.annotations.NullMarked;
