package org.workstyle.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndicatorSettingRepository extends Repository<IndicatorSetting, IndicatorSettingId> {

	IndicatorSetting save(IndicatorSetting setting);

	Optional<IndicatorSetting> findByCodeAndValidFrom(SettingCode code, LocalDate validFrom);

	@Query("select s from IndicatorSetting s order by s.validFrom desc")
	List<IndicatorSetting> findAll();

}
