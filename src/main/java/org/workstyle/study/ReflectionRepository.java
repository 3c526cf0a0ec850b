package org.workstyle.study;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ReflectionRepository extends Repository<Reflection, ReflectionId> {

	Reflection saveAndFlush(Reflection reflection);

	Optional<Reflection> findById(ReflectionId id);

}
