package org.workstyle.inspection;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InspectionRepository extends Repository<Inspection, InspectionId> {

	Inspection save(Inspection inspection);

	Optional<Inspection> findById(InspectionId id);

	/**
	 * Reads an inspection and keeps others from changing it meanwhile.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from Inspection i where i.id = ?1")
	Optional<Inspection> findToChange(InspectionId id);

}
