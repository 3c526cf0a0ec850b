/**
 * Tests of the operation module.
 */
@NullMarked
package org.workstyle.operation.web;

import org.jspecify.annotations.NullMarked;
