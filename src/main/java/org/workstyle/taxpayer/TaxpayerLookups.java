package org.workstyle.taxpayer;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.UnitId;
import org.workstyle.account.UnitType;

/**
 * What the rows of a file of taxpayers name: the branches the person answers for, by code
 * or short name, and who works there, by staff number or name.
 */
final class TaxpayerLookups {

	private static final String OFFICERS = """
			select m.unit_id, p.id, p.staff_number, p.name from membership m join person p on p.id = m.person_id
			where m.home and m.valid_to is null and m.unit_id = any(:units)
			""";

	private final Map<String, UUID> branches = new HashMap<>();

	private final Map<String, UUID> officers = new HashMap<>();

	private TaxpayerLookups() {
	}

	static TaxpayerLookups of(JdbcClient jdbc, DataScope scope) {
		TaxpayerLookups lookups = new TaxpayerLookups();
		UUID[] editable = scope.editable().stream().map(UnitId::value).toArray(UUID[]::new);
		jdbc.sql("select id, code, short_name from unit where id = any(:units) and type = :type")
			.param("units", editable)
			.param("type", UnitType.TAX_BRANCH.name())
			.query((row) -> {
				UUID id = row.getObject(1, UUID.class);
				lookups.branches.put(row.getString(2), id);
				lookups.branches.putIfAbsent(row.getString(3), id);
			});
		jdbc.sql(OFFICERS).param("units", editable).query((row) -> {
			UUID unit = row.getObject(1, UUID.class);
			UUID id = row.getObject(2, UUID.class);
			lookups.officers.put(unit + row.getString(3), id);
			lookups.officers.putIfAbsent(unit + row.getString(4), id);
		});
		return lookups;
	}

	@Nullable UUID branch(String named) {
		return this.branches.get(named);
	}

	@Nullable UUID officer(UUID branch, String named) {
		return this.officers.get(branch + named);
	}

}
