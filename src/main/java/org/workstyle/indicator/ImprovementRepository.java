package org.workstyle.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImprovementRepository extends Repository<Improvement, ImprovementId> {

	Improvement save(Improvement improvement);

	Optional<Improvement> findById(ImprovementId id);

	@Query("select i from Improvement i order by i.dueOn desc, i.id")
	List<Improvement> findAll();

}
