package org.workstyle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.workstyle.account.CurrentUser;
import org.workstyle.arrears.ArrearsCategory;
import org.workstyle.arrears.ArrearsItemId;
import org.workstyle.arrears.CaseDebt;
import org.workstyle.arrears.CaseDebts;
import org.workstyle.arrears.CaseManagement;
import org.workstyle.arrears.CaseRecords;
import org.workstyle.arrears.ItemDebt;
import org.workstyle.arrears.ItemFacts;
import org.workstyle.arrears.ItemManagement;
import org.workstyle.arrears.ItemOrigin;
import org.workstyle.arrears.PaymentFacts;
import org.workstyle.arrears.PaymentManagement;
import org.workstyle.arrears.PaymentMethod;
import org.workstyle.arrears.ProposalFacts;
import org.workstyle.arrears.ProposalKind;
import org.workstyle.arrears.ProposalManagement;
import org.workstyle.arrears.RiskLevel;
import org.workstyle.arrears.StopFacts;
import org.workstyle.arrears.StopKind;
import org.workstyle.arrears.StopManagement;
import org.workstyle.shared.TimeOrderedIds;
import org.workstyle.taxpayer.CreditCode;

/**
 * Opens cases and keeps their books through the same doors as everybody.
 */
@Component
class ArrearsDesk {

	private final CaseManagement cases;

	private final CaseRecords records;

	private final CaseDebts debts;

	private final ItemManagement items;

	private final PaymentManagement payments;

	private final StopManagement stops;

	private final ProposalManagement proposals;

	private final Clock clock;

	ArrearsDesk(CaseManagement cases, CaseRecords records, CaseDebts debts, ItemManagement items,
			PaymentManagement payments, StopManagement stops, ProposalManagement proposals, Clock clock) {
		this.cases = cases;
		this.records = records;
		this.debts = debts;
		this.items = items;
		this.payments = payments;
		this.stops = stops;
		this.proposals = proposals;
		this.clock = clock;
	}

	void open(ArrearsFile file, RiskLevel risk) {
		file.opened(this.cases.open(new CreditCode(file.taxpayer().creditCode()), risk, file.people().officer()));
	}

	void owe(ArrearsFile file, String tax, BigDecimal amount, LocalDate due) {
		LocalDate to = due.withDayOfMonth(1).minusDays(1);
		LocalDate from = tax.equals("VAT") ? to.withDayOfMonth(1) : to.withDayOfMonth(1).minusMonths(2);
		this.items.add(file.id(), TimeOrderedIds.next(),
				new ItemFacts(tax, from, to, due, ItemOrigin.DECLARED, amount, today(), null, null),
				file.people().officer());
	}

	CaseDebt debt(ArrearsFile file) {
		return this.debts.of(file.id(), today());
	}

	/**
	 * Pays a part of all that is owed, tax and surcharge, the oldest first.
	 */
	void payPart(ArrearsFile file, double part, PaymentMethod method) {
		BigDecimal owed = debt(file).total();
		pay(file, owed.multiply(BigDecimal.valueOf(part)).setScale(2, RoundingMode.DOWN), method);
	}

	void pay(ArrearsFile file, BigDecimal amount, PaymentMethod method) {
		BigDecimal most = amount.min(debt(file).total());
		if (most.signum() > 0) {
			this.payments.record(file.id(), TimeOrderedIds.next(),
					new PaymentFacts(today(), today(), most, method,
							"云税缴〔" + today().getYear() + "〕" + file.between(1000, 9999) + "号", List.of(), null),
					file.people().officer());
		}
	}

	void reverseLast(ArrearsFile file) {
		this.records.find(file.id(), file.people().officer())
			.payments()
			.stream()
			.filter((payment) -> !payment.reversed())
			.findFirst()
			.ifPresent(
					(payment) -> this.payments.reverse(payment.id(), today(), "银行退票，款项未入库", file.people().officer()));
	}

	void correct(ArrearsFile file, BigDecimal amount) {
		oldest(file).ifPresentItem((item) -> this.items.correct(item, TimeOrderedIds.next(), amount, today(), "纳税人更正申报",
				file.people().officer()));
	}

	void defer(ArrearsFile file, LocalDate due, LocalDate to) {
		oldest(file).ifPresentItem((item) -> this.stops.stop(item, TimeOrderedIds.next(),
				new StopFacts(StopKind.DEFERRAL, due.plusDays(1), to, due.minusDays(8),
						"省税延〔" + due.getYear() + "〕" + file.between(10, 99) + "号", "当期货币资金不足以缴纳税款"),
				file.people().officer()));
	}

	void categorize(ArrearsFile file, ArrearsCategory category, String reason) {
		debt(file).open()
			.forEach((debt) -> this.items.categorize(debt.item().id(), TimeOrderedIds.next(), category, today(), reason,
					file.people().officer()));
	}

	void propose(ArrearsFile file, ProposalKind kind, String reason) {
		oldest(file).ifPresentDebt((debt) -> {
			boolean writesOff = kind == ProposalKind.WRITE_OFF;
			this.proposals
				.propose(debt.item().id(), TimeOrderedIds.next(),
						new ProposalFacts(kind, writesOff ? debt.principal() : BigDecimal.ZERO,
								writesOff ? debt.surcharge() : BigDecimal.ZERO, today(), reason),
						file.people().officer());
		});
	}

	void agree(ArrearsFile file) {
		CurrentUser head = file.people().head();
		debt(file).proposed()
			.forEach((debt) -> debt.item()
				.openProposals()
				.forEach((each) -> this.proposals.decide(each.id(), true, "情况属实，同意。", head)));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Oldest oldest(ArrearsFile file) {
		return new Oldest(debt(file).open().stream().findFirst().orElse(null));
	}

	/**
	 * The oldest item that owes something, if there is one.
	 */
	private record Oldest(@Nullable ItemDebt debt) {

		void ifPresentItem(java.util.function.Consumer<ArrearsItemId> work) {
			ifPresentDebt((found) -> work.accept(found.item().id()));
		}

		void ifPresentDebt(java.util.function.Consumer<ItemDebt> work) {
			if (this.debt != null) {
				work.accept(this.debt);
			}
		}

	}

}
