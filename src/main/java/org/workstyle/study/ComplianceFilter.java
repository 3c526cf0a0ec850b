package org.workstyle.study;

import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitType;

/**
 * Which part of the compliance matrix is asked for.
 *
 * @param year the calendar year
 * @param type only hosts of the type
 * @param kind only the kind
 */
public record ComplianceFilter(int year, @Nullable UnitType type, @Nullable StudyKind kind) {

	boolean covers(RequirementFacts asked) {
		return (this.type == null || asked.hostType() == this.type) && (this.kind == null || asked.kind() == this.kind);
	}

}
