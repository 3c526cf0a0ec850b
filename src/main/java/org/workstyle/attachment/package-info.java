/**
 * Files beside records: scans, materials, evidence.
 */
@NullMarked
@ApplicationModule(displayName = "Attachments", allowedDependencies = { "shared", "audit", "operation" })
package org.workstyle.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
