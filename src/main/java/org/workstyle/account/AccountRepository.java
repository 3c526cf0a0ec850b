package org.workstyle.account;

import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

	Account save(Account account);

	Optional<Account> findById(AccountId id);

	@EntityGraph(attributePaths = "roles")
	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	long count();

}
