package org.workstyle.assessment;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnnualAssessmentRepository extends Repository<AnnualAssessment, AnnualAssessmentId> {

	AnnualAssessment save(AnnualAssessment assessment);

	Optional<AnnualAssessment> findByYear(int year);

	/**
	 * Returns for each opened quarter of the year what became of the year, nothing where
	 * it was never proposed.
	 */
	@Query("select a from AssessmentQuarter q left join AnnualAssessment a on a.year = q.year where q.year = :year")
	List<@Nullable AnnualAssessment> findByQuartersOf(int year);

	/**
	 * Keeps everybody else from moving the year on until this transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from AnnualAssessment a where a.year = :year")
	Optional<AnnualAssessment> findForChange(int year);

	@Query("select a from AnnualAssessment a order by a.year desc")
	List<AnnualAssessment> findAll();

}
