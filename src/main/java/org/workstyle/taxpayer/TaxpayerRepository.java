package org.workstyle.taxpayer;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaxpayerRepository extends Repository<Taxpayer, TaxpayerId> {

	Taxpayer save(Taxpayer taxpayer);

	boolean existsByCreditCode(String creditCode);

	boolean existsByCreditCodeAndIdNot(String creditCode, TaxpayerId id);

	/**
	 * Reads a taxpayer and keeps others from changing it meanwhile.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Taxpayer t where t.id = ?1")
	Optional<Taxpayer> findToChange(TaxpayerId id);

}
