package org.workstyle.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndicatorRepository extends Repository<Indicator, IndicatorId> {

	Indicator save(Indicator indicator);

	@EntityGraph(attributePaths = { "definitions", "units" })
	@Query("select i from Indicator i where i.id = :id")
	Optional<Indicator> findById(IndicatorId id);

	@EntityGraph(attributePaths = { "definitions", "units" })
	@Query("select i from Indicator i where i.year = :year order by i.code")
	List<Indicator> findByYear(int year);

	@EntityGraph(attributePaths = { "definitions", "units" })
	@Query("select i from Indicator i where i.year = (select max(o.year) from Indicator o) order by i.code")
	List<Indicator> findByLatestYear();

	@EntityGraph(attributePaths = { "definitions", "units" })
	List<Indicator> findByIdIn(Collection<IndicatorId> ids);

	boolean existsByYearAndCode(int year, String code);

	@Query("select distinct i.year from Indicator i order by i.year desc")
	List<Integer> years();

}
