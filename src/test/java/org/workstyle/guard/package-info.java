/**
 * What holds for all code, templates and messages, whoever writes them next.
 */
@NullMarked
package org.workstyle.guard;

import org.jspecify.annotations.NullMarked;
