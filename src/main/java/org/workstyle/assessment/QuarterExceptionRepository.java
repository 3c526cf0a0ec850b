package org.workstyle.assessment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface QuarterExceptionRepository extends Repository<QuarterException, QuarterExceptionId> {

	QuarterException save(QuarterException exception);

	Optional<QuarterException> findById(QuarterExceptionId id);

	List<QuarterException> findByQuarterOrderByGrantedAt(AssessmentQuarterId quarter);

}
