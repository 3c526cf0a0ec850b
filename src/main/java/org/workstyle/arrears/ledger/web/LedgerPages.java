package org.workstyle.arrears.ledger.web;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.account.DataScope;

/**
 * What the pages about the ledger have in common: the filter and the way from one to the
 * other.
 */
@Component
class LedgerPages {

	static final String LEDGER = "/arrears-ledger";

	static final String CASES = "/arrears-ledger/cases";

	static final String AGEING = "/arrears-ledger/ageing";

	static final String MOVEMENTS = "/arrears-ledger/movements";

	static final String MONTHS = "/arrears-months";

	private static final Map<String, String> LABELS = Map.of(LEDGER, "arrears-ledger.title", AGEING,
			"arrears-ledger.ageing.title", MOVEMENTS, "arrears-ledger.movements.title", MONTHS,
			"arrears-ledger.months.title");

	private final LedgerChoices choices;

	LedgerPages(LedgerChoices choices) {
		this.choices = choices;
	}

	/**
	 * Adds the filter and the tabs.
	 */
	void fill(Model model, LedgerForm form, String active, DataScope scope) {
		this.choices.fill(model, scope);
		model.addAttribute("path", active);
		model.addAttribute("filtering", form.isFiltering());
		model.addAttribute("tabs",
				List.of(tab(LEDGER, form.address(LEDGER), active), tab(AGEING, form.address(AGEING), active),
						tab(MOVEMENTS, form.address(MOVEMENTS), active), tab(MONTHS, MONTHS, active)));
	}

	/**
	 * Returns the tabs of the months, which have no filter.
	 */
	List<Map<String, Object>> tabs() {
		return List.of(tab(LEDGER, LEDGER, MONTHS), tab(AGEING, AGEING, MONTHS), tab(MOVEMENTS, MOVEMENTS, MONTHS),
				tab(MONTHS, MONTHS, MONTHS));
	}

	private Map<String, Object> tab(String path, String address, String active) {
		return Map.of("url", address, "label", this.choices.text(LABELS.getOrDefault(path, path)), "active",
				path.equals(active));
	}

}
