/**
 * The list of tasks, and the card on my desk.
 */
@NullMarked
package org.workstyle.task.web;

import org.jspecify.annotations.NullMarked;
