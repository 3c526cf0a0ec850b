package org.workstyle.study;

import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StudySessionRepository extends Repository<StudySession, StudySessionId> {

	StudySession save(StudySession session);

	Optional<StudySession> findById(StudySessionId id);

	@EntityGraph(attributePaths = "attendance")
	@Query("select s from StudySession s where s.id = :id")
	Optional<StudySession> findWithAttendance(StudySessionId id);

}
