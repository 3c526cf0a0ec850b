package org.workstyle.inspection;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FindingRepository extends Repository<Finding, FindingId> {

	Finding saveAndFlush(Finding finding);

	/**
	 * Reads a finding and keeps others from changing it meanwhile.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from Finding f where f.id = ?1")
	Optional<Finding> findToChange(FindingId id);

}
