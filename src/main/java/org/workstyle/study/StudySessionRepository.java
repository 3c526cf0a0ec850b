package org.workstyle.study;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StudySessionRepository extends Repository<StudySession, StudySessionId> {

	StudySession save(StudySession session);

	Optional<StudySession> findById(StudySessionId id);

	@EntityGraph(attributePaths = "attendance")
	@Query("select s from StudySession s where s.id = :id")
	Optional<StudySession> findWithAttendance(StudySessionId id);

	/**
	 * Finds the session to change a line of its attendance list: counts as a change of
	 * the session, so that a form opened before does not overwrite it unnoticed.
	 */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select s from StudySession s where s.id = :id")
	Optional<StudySession> findToChangeAttendance(StudySessionId id);

}
