package org.workstyle.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import org.workstyle.account.UnitId;
import org.workstyle.study.SessionStatus;
import org.workstyle.study.StudyKind;

/**
 * A session of the demonstration before anybody is on its list.
 *
 * @param kind its kind
 * @param host who holds it
 * @param coHosts who holds it too
 * @param day when
 * @param from at what time
 * @param hours how long, as credited
 * @param topic what about
 * @param status how far it came
 */
record Draft(StudyKind kind, UnitPlan host, Set<UnitId> coHosts, LocalDate day, LocalTime from, int hours, String topic,
		SessionStatus status) {

}
