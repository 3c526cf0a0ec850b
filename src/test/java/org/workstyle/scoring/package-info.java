/**
 * Tests of the scoring.
 */
@NullMarked
package org.workstyle.scoring;

import org.jspecify.annotations.NullMarked;
