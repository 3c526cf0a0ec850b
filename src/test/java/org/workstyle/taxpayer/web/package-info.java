/**
 * Tests of the pages about taxpayers.
 */
@NullMarked
package org.workstyle.taxpayer.web;

import org.jspecify.annotations.NullMarked;
