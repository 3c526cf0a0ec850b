/**
 * Addresses of attachments.
 */
@NullMarked
package org.workstyle.attachment.web;

import org.jspecify.annotations.NullMarked;
