package org.workstyle.assessment;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssessmentQuarterRepository extends Repository<AssessmentQuarter, AssessmentQuarterId> {

	AssessmentQuarter save(AssessmentQuarter quarter);

	Optional<AssessmentQuarter> findById(AssessmentQuarterId id);

	Optional<AssessmentQuarter> findByYearAndNumber(int year, int number);

	/**
	 * Keeps everybody else from moving the quarter on until this transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select q from AssessmentQuarter q where q.year = :year and q.number = :number")
	Optional<AssessmentQuarter> findForChange(int year, int number);

	/**
	 * Keeps everybody else from moving a quarter of the year on, and from proposing an
	 * adjustment of the whole year, until this transaction ends.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select q from AssessmentQuarter q where q.year = :year order by q.number")
	List<AssessmentQuarter> findYearForChange(int year);

	@Query("select q from AssessmentQuarter q order by q.year desc, q.number desc")
	List<AssessmentQuarter> findAll();

	List<AssessmentQuarter> findByYearOrderByNumber(int year);

}
