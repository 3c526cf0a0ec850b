package org.workstyle.study;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StudyHoursRepository extends Repository<StudyHours, StudyHoursId> {

	StudyHours save(StudyHours hours);

	Optional<StudyHours> findById(StudyHoursId id);

	@Query("select h from StudyHours h order by h.audience, h.validFrom desc")
	List<StudyHours> findAll();

}
