/**
 * Tests of documents in the official form.
 */
@NullMarked
package org.workstyle.report;

import org.jspecify.annotations.NullMarked;
