/**
 * What every page shares: preferences, menu, my desk, error pages.
 */
@NullMarked
package org.workstyle.layout.web;

import org.jspecify.annotations.NullMarked;
