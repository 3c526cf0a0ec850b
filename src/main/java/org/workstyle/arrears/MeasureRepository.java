package org.workstyle.arrears;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasureRepository extends Repository<EnforcementMeasure, MeasureId> {

	EnforcementMeasure saveAndFlush(EnforcementMeasure measure);

	Optional<EnforcementMeasure> findByEntryKey(UUID entryKey);

	/**
	 * Reads a measure and keeps others from changing it meanwhile.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from EnforcementMeasure m where m.id = ?1")
	Optional<EnforcementMeasure> findToChange(MeasureId id);

	/**
	 * Reads what was taken in a case and not withdrawn, in its order.
	 */
	@Query("select m from EnforcementMeasure m where m.caseId = ?1 and m.withdrawnAt is null order by m.takenOn, m.id")
	List<EnforcementMeasure> findTaken(UUID caseId);

}
