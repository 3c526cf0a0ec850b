package org.workstyle.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DimensionRepository extends Repository<Dimension, DimensionId> {

	Dimension save(Dimension dimension);

	Optional<Dimension> findById(DimensionId id);

	@Query("select d from Dimension d order by d.code")
	List<Dimension> findAll();

}
