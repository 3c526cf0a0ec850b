package org.workstyle.assessment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AdjustmentRepository extends Repository<Adjustment, AdjustmentId> {

	Adjustment save(Adjustment adjustment);

	Optional<Adjustment> findById(AdjustmentId id);

	@Query("select a from Adjustment a where a.year = :year order by a.proposedAt, a.id")
	List<Adjustment> findByYear(int year);

}
