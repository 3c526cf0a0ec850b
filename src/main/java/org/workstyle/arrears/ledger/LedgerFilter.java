package org.workstyle.arrears.ledger;

import java.sql.Types;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.account.DataScope;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCategory;

/**
 * Which arrears a ledger is about; what is not chosen is not limited.
 *
 * @param unit the unit that collects
 * @param taxType code of the tax
 * @param category the category on the day of each figure
 * @param officer who answers for the items
 */
public record LedgerFilter(@Nullable UnitId unit, @Nullable String taxType, @Nullable ArrearsCategory category,
		@Nullable PersonId officer) {

	/** Over something with a unit, a tax and an officer. */
	static final String VISIBLE = """
			(:everything or %1$sunit_id = any(:visible)) and (cast(:unit as uuid) is null or %1$sunit_id = :unit)
			  and (cast(:taxType as text) is null or tax_type = :taxType)
			  and (cast(:officer as uuid) is null or %1$sofficer_id = :officer)""";

	/**
	 * Returns the filter that lets everything through.
	 */
	public static LedgerFilter none() {
		return new LedgerFilter(null, null, null, null);
	}

	static String visible(String prefix) {
		return VISIBLE.formatted(prefix);
	}

	/**
	 * Binds what {@link #VISIBLE} names, and the category.
	 */
	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, DataScope scope) {
		return statement.param("everything", scope.everything())
			.param("visible", scope.visible().stream().map(UnitId::value).toArray(UUID[]::new))
			.param("unit", (this.unit != null) ? this.unit.value() : null, Types.OTHER)
			.param("taxType", this.taxType, Types.VARCHAR)
			.param("officer", (this.officer != null) ? this.officer.value() : null, Types.OTHER)
			.param("category", (this.category != null) ? this.category.name() : null, Types.VARCHAR);
	}

}
