package org.workstyle.study;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A reflection as a row of a list.
 *
 * @param id its identifier
 * @param session the session it is about
 * @param kind the session's kind
 * @param topic the session's topic
 * @param heldOn when the session was held
 * @param person who wrote it
 * @param unit where the person belonged then
 * @param handedInAt when it was handed in
 * @param length its characters
 * @param commentedAt when the head commented on it
 */
public record ReflectionSummary(ReflectionId id, StudySessionId session, StudyKind kind, String topic, LocalDate heldOn,
		String person, @Nullable String unit, Instant handedInAt, int length, @Nullable Instant commentedAt) {

}
