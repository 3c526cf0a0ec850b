package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes what cases owe on any day from what was entered: two statements, however many
 * items they have.
 */
@Component
@Transactional(readOnly = true)
public class CaseDebts {

	private final JdbcClient jdbc;

	private final ArrearsSettings settings;

	CaseDebts(JdbcClient jdbc, ArrearsSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/**
	 * Returns what a case owes on a day, as the books of that day say.
	 */
	public CaseDebt of(ArrearsCaseId id, LocalDate day) {
		return of(List.of(id), day).getOrDefault(id, new CaseDebt(day, List.of()));
	}

	/**
	 * Returns what each case owes that has items.
	 */
	public Map<ArrearsCaseId, CaseDebt> of(Collection<ArrearsCaseId> ids, LocalDate day) {
		SurchargePolicy policy = this.settings.policy();
		BigDecimal limit = this.settings.on(SettingName.NEGLIGIBLE, day);
		Map<ArrearsCaseId, List<ItemDebt>> items = new HashMap<>();
		this.jdbc.sql(ItemRecords.SELECT)
			.param("ids", ids.stream().map(ArrearsCaseId::value).toArray(UUID[]::new))
			.query((row) -> {
				ItemRecord item = ItemRecords.map(row);
				LocalDate acceptedOn = row.getObject("bankruptcy_accepted_on", LocalDate.class);
				items
					.computeIfAbsent(new ArrearsCaseId(row.getObject("case_id", UUID.class)), (id) -> new ArrayList<>())
					.add(ItemDebt.of(item, acceptedOn, day, policy, limit));
			});
		Map<ArrearsCaseId, CaseDebt> debts = new HashMap<>();
		items.forEach((id, owed) -> debts.put(id, new CaseDebt(day, owed)));
		return debts;
	}

}
