package org.workstyle.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ValidationRuleRepository extends Repository<ValidationRule, ValidationRuleId> {

	ValidationRule save(ValidationRule rule);

	Optional<ValidationRule> findById(ValidationRuleId id);

	@Query("select r from ValidationRule r order by r.leftSide, r.id")
	List<ValidationRule> findAll();

}
