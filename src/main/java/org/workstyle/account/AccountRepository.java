package org.workstyle.account;

import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

	Account save(Account account);

	@EntityGraph(attributePaths = "roles")
	Optional<Account> findWithRolesById(AccountId id);

	Optional<Account> findByPerson(PersonId person);

	@EntityGraph(attributePaths = "roles")
	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	boolean existsByPerson(PersonId person);

	boolean existsByDemonstrationTrue();

	long count();

}
