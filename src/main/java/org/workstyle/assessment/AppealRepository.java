package org.workstyle.assessment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.workstyle.account.UnitId;

interface AppealRepository extends Repository<Appeal, AppealId> {

	Appeal save(Appeal appeal);

	Optional<Appeal> findById(AppealId id);

	List<Appeal> findByQuarterOrderByRaisedAt(AssessmentQuarterId quarter);

	List<Appeal> findByDecisionIsNull();

	boolean existsByQuarterAndUnitAndIndicatorCode(AssessmentQuarterId quarter, UnitId unit, String indicatorCode);

	boolean existsByQuarterAndDecisionIsNull(AssessmentQuarterId quarter);

}
