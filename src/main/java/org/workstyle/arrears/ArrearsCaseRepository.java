package org.workstyle.arrears;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.workstyle.taxpayer.TaxpayerId;

interface ArrearsCaseRepository extends Repository<ArrearsCase, ArrearsCaseId> {

	ArrearsCase save(ArrearsCase arrearsCase);

	boolean existsByTaxpayer(TaxpayerId taxpayer);

	/**
	 * Reads a case and keeps others from changing anything of it meanwhile.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ArrearsCase c where c.id = ?1")
	Optional<ArrearsCase> findToChange(ArrearsCaseId id);

}
