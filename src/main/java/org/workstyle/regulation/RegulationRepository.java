package org.workstyle.regulation;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegulationRepository extends Repository<Regulation, RegulationId> {

	Regulation saveAndFlush(Regulation regulation);

	/**
	 * Finds the regulation to change it: whoever else changes it or one of its revisions
	 * waits, so that two who publish at once do so one after the other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Regulation r where r.id = :id")
	Optional<Regulation> findToChange(RegulationId id);

}
