package org.workstyle.arrears.web;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.workstyle.arrears.ArrearsCaseId;
import org.workstyle.arrears.ArrearsItemId;
import org.workstyle.arrears.CaseDebt;
import org.workstyle.arrears.CaseDebts;
import org.workstyle.arrears.CaseDetails;
import org.workstyle.arrears.CaseRecords;
import org.workstyle.arrears.ItemDebt;
import org.workstyle.shared.Actor;

/**
 * What the forms of a case have in common: the case, which the person works on, and the
 * way back.
 */
@Component
class CasePages {

	private final CaseRecords records;

	private final CaseDebts debts;

	private final ArrearsChoices choices;

	CasePages(CaseRecords records, CaseDebts debts, ArrearsChoices choices) {
		this.records = records;
		this.debts = debts;
		this.choices = choices;
	}

	LocalDate today() {
		return this.choices.today();
	}

	/**
	 * Returns a case that the person works on.
	 */
	CaseDetails of(ArrearsCaseId id, Actor actor) {
		return worked(this.records.find(id, actor));
	}

	/**
	 * Returns the case of an item that the person works on.
	 */
	CaseDetails ofItem(ArrearsItemId id, Actor actor) {
		return worked(this.records.ofItem(id, actor));
	}

	/**
	 * Returns the case of a payment that the person works on.
	 */
	CaseDetails ofPayment(UUID id, Actor actor) {
		return worked(this.records.ofPayment(id, actor));
	}

	/**
	 * Returns the case of a stop that the person works on.
	 */
	CaseDetails ofStop(UUID id, Actor actor) {
		return worked(this.records.ofStop(id, actor));
	}

	/**
	 * Returns the case of a proposal that the person works on.
	 */
	CaseDetails ofProposal(UUID id, Actor actor) {
		return worked(this.records.ofProposal(id, actor));
	}

	/**
	 * Returns what a case owes today.
	 */
	CaseDebt debt(CaseDetails arrearsCase) {
		return this.debts.of(arrearsCase.row().id(), today());
	}

	/**
	 * Fills the page of a form.
	 */
	String form(String view, CaseDetails arrearsCase, Model model) {
		model.addAttribute("arrearsCase", arrearsCase);
		model.addAttribute("trail", this.choices.trail(arrearsCase.row()));
		return "arrears/" + view;
	}

	/**
	 * Fills the page of a form about an item.
	 */
	String form(String view, CaseDetails arrearsCase, ArrearsItemId id, Model model) {
		ItemDebt debt = debt(arrearsCase).item(id);
		model.addAttribute("debt", debt);
		model.addAttribute("tax", this.choices.tax(debt.item().taxType()));
		return form(view, arrearsCase, model);
	}

	static String redirect(CaseDetails arrearsCase) {
		return "redirect:" + ArrearsChoices.address(arrearsCase.row().id());
	}

	private static CaseDetails worked(CaseDetails arrearsCase) {
		if (!arrearsCase.rights().works()) {
			throw new AccessDeniedException("The unit works on its cases");
		}
		return arrearsCase;
	}

}
