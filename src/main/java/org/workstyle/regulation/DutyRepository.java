package org.workstyle.regulation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface DutyRepository extends Repository<Duty, DutyId> {

	Duty saveAndFlush(Duty duty);

	Optional<Duty> findById(DutyId id);

}
