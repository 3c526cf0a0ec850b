/**
 * Tests of the audit pages.
 */
@NullMarked
package org.workstyle.audit.web;

import org.jspecify.annotations.NullMarked;
