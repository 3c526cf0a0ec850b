package org.workstyle.arrears;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClearingPlanRepository extends Repository<ClearingPlan, ClearingPlanId> {

	ClearingPlan saveAndFlush(ClearingPlan plan);

	Optional<ClearingPlan> findByEntryKey(UUID entryKey);

	/**
	 * Reads the plan of a case that no other has taken the place of.
	 */
	@Query("""
			select p from ClearingPlan p where p.caseId = ?1
			  and not exists (select 1 from ClearingPlan n where n.replaces.value = p.id.value)
			""")
	Optional<ClearingPlan> findInForce(UUID caseId);

}
