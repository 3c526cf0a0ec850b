package org.workstyle.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ForecastSettingRepository extends Repository<ForecastSetting, ForecastSettingId> {

	ForecastSetting save(ForecastSetting setting);

	Optional<ForecastSetting> findByCodeAndValidFrom(ForecastSettingCode code, LocalDate validFrom);

	@Query("select s from ForecastSetting s order by s.validFrom desc, s.code")
	List<ForecastSetting> findAll();

}
