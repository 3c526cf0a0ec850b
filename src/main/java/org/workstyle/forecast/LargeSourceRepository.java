package org.workstyle.forecast;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface LargeSourceRepository extends Repository<LargeSource, LargeSourceId> {

	LargeSource saveAndFlush(LargeSource source);

	Optional<LargeSource> findById(LargeSourceId id);

	Optional<LargeSource> findByEntryKey(UUID entryKey);

}
