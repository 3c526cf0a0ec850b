/**
 * The portal: start, security, web and time, shared by all modules.
 */
@NullMarked
package org.workstyle;

import org.jspecify.annotations.NullMarked;
