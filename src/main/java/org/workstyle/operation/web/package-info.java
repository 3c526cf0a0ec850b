/**
 * The doctor's page.
 */
@NullMarked
package org.workstyle.operation.web;

import org.jspecify.annotations.NullMarked;
