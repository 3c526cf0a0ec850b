/**
 * Tests of drafts.
 */
@NullMarked
package org.workstyle.draft;

import org.jspecify.annotations.NullMarked;
