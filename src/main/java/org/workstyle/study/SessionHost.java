package org.workstyle.study;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.workstyle.account.UnitId;

/**
 * One host of a session. Kind, day and status are copies, so that a host's sessions come
 * straight from an index.
 *
 * @param host the unit or group
 * @param kind the session's kind
 * @param heldOn the session's day
 * @param status the session's status
 */
@Embeddable
record SessionHost(
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "host_id", nullable = false)) UnitId host,
		@Enumerated(EnumType.STRING) @Column(nullable = false) StudyKind kind,
		@Column(nullable = false) LocalDate heldOn,
		@Enumerated(EnumType.STRING) @Column(nullable = false) SessionStatus status) {

}
