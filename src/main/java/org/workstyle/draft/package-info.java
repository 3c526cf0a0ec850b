/**
 * Nothing typed is lost: what somebody is typing into a long form is kept until the form
 * is sent, and a form sent after the session had ended is kept until the next sign-in.
 */
@NullMarked
@ApplicationModule(displayName = "Drafts", allowedDependencies = { "shared", "layout" })
package org.workstyle.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
