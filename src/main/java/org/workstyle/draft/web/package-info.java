/**
 * Keeps, offers and drops drafts.
 */
@NullMarked
package org.workstyle.draft.web;

import org.jspecify.annotations.NullMarked;
