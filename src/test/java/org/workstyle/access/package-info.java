/**
 * Who may open and send what: every address for every role.
 */
@NullMarked
package org.workstyle.access;

import org.jspecify.annotations.NullMarked;
