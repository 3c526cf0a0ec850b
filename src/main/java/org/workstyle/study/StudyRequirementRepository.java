package org.workstyle.study;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StudyRequirementRepository extends Repository<StudyRequirement, StudyRequirementId> {

	StudyRequirement save(StudyRequirement requirement);

	Optional<StudyRequirement> findById(StudyRequirementId id);

	@Query("select r from StudyRequirement r order by r.validFrom desc, r.id")
	List<StudyRequirement> findAll();

}
