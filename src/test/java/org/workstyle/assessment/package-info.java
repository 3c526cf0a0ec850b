/**
 * Tests of quarters and years.
 */
@NullMarked
package org.workstyle.assessment;

import org.jspecify.annotations.NullMarked;
