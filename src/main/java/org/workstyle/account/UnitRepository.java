package org.workstyle.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, UnitId> {

	Unit save(Unit unit);

	@EntityGraph(attributePaths = "parents")
	Optional<Unit> findById(UnitId id);

	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select u from Unit u where u.id = :id")
	Optional<Unit> findForChange(UnitId id);

	@Query("""
			select u from Unit u join u.parents p
			where p.parent = :parent and p.validFrom <= :day and (p.validTo is null or p.validTo > :day)
			""")
	List<Unit> findBelow(UnitId parent, LocalDate day);

	boolean existsByCode(String code);

}
