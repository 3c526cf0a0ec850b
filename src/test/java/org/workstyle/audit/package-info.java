/**
 * Tests of the audit log.
 */
@NullMarked
package org.workstyle.audit;

import org.jspecify.annotations.NullMarked;
