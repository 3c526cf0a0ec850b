package org.workstyle.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {

	Person save(Person person);

	@EntityGraph(attributePaths = "memberships")
	Optional<Person> findById(PersonId id);

	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select p from Person p where p.id = :id")
	Optional<Person> findForChange(PersonId id);

	@Query("""
			select p from Person p join p.memberships m
			where m.unit = :unit and (m.validTo is null or m.validTo > :day)
			""")
	List<Person> findMembersFrom(UnitId unit, LocalDate day);

	boolean existsByIdAndLeftOnLessThanEqual(PersonId id, LocalDate day);

	boolean existsByStaffNumber(String staffNumber);

}
