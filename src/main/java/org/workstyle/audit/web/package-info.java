/**
 * Pages of the audit log.
 */
@NullMarked
package org.workstyle.audit.web;

import org.jspecify.annotations.NullMarked;
