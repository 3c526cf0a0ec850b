package org.workstyle.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DataElementRepository extends Repository<DataElement, DataElementId> {

	DataElement save(DataElement element);

	Optional<DataElement> findById(DataElementId id);

	Optional<DataElement> findByCode(String code);

	@Query("select e from DataElement e order by e.code")
	List<DataElement> findAll();

}
