package org.workstyle.inspection;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.workstyle.account.UnitId;

interface CheckResultRepository extends Repository<CheckResult, CheckResultId> {

	CheckResult save(CheckResult result);

	Optional<CheckResult> findById(CheckResultId id);

	Optional<CheckResult> findByItemAndUnit(CheckItemId item, UnitId unit);

}
