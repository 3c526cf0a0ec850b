/**
 * Tests of attachments.
 */
@NullMarked
package org.workstyle.attachment;

import org.jspecify.annotations.NullMarked;
