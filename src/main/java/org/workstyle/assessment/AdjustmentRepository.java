package org.workstyle.assessment;

import java.util.List;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AdjustmentRepository extends Repository<Adjustment, AdjustmentId> {

	Adjustment save(Adjustment adjustment);

	@Query("select a from Adjustment a where a.year = :year order by a.proposedAt, a.id")
	List<Adjustment> findByYear(int year);

	List<Adjustment> findByStateOrderByProposedAt(AdjustmentState state);

	int countByYearAndQuarterNumberAndState(int year, Integer quarterNumber, AdjustmentState state);

	/**
	 * Returns an adjustment and all others of its unit and year, and keeps everybody else
	 * from deciding one of them until this transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select a from Adjustment a
			where exists (select 1 from Adjustment d where d.id = :id and d.year = a.year and d.unit.value = a.unit.value)
			order by a.proposedAt, a.id""")
	List<Adjustment> findForDecision(AdjustmentId id);

}
