/**
 * The portal as people see and use it, in a real browser.
 */
@NullMarked
package org.workstyle.browser;

import org.jspecify.annotations.NullMarked;
