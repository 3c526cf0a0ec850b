package org.workstyle.study;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A study session as a row of a list.
 *
 * @param id its identifier
 * @param heldOn its day
 * @param startsAt when it begins
 * @param kind its kind
 * @param status its status
 * @param host short name of the main host
 * @param coHosts how many other hosts it has
 * @param place where
 * @param topic what about
 * @param rate how many should attend and how many took part
 */
public record StudySessionSummary(StudySessionId id, LocalDate heldOn, LocalTime startsAt, StudyKind kind,
		SessionStatus status, String host, int coHosts, String place, String topic, AttendanceRate rate) {

}
