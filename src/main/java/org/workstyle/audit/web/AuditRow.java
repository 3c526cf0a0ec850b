package org.workstyle.audit.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.audit.AuditEntry;
import org.workstyle.shared.Option;

/**
 * An entry as the pages show it.
 *
 * @param entry the entry
 * @param subject the record it happened to, in words, if it happened to one
 * @param details its details, name and value
 */
record AuditRow(AuditEntry entry, @Nullable String subject, List<Option> details) {

}
