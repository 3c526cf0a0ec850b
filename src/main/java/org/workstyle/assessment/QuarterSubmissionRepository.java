package org.workstyle.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

import org.workstyle.account.UnitId;

interface QuarterSubmissionRepository extends Repository<QuarterSubmission, UUID> {

	QuarterSubmission save(QuarterSubmission submission);

	Optional<QuarterSubmission> findByQuarterAndUnit(AssessmentQuarterId quarter, UnitId unit);

	List<QuarterSubmission> findByQuarter(AssessmentQuarterId quarter);

}
