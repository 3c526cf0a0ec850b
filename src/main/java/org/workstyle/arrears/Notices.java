package org.workstyle.arrears;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.UnitDirectory;
import org.workstyle.account.UnitSummary;
import org.workstyle.account.UnitType;
import org.workstyle.arrears.PlanState.Instalment;
import org.workstyle.audit.AuditLog;
import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.taxation.TaxTypes;

/**
 * Fills the documents that are served on a taxpayer with the figures of its case on a
 * day.
 */
@Service
@Transactional
public class Notices {

	private final CaseHeads cases;

	private final CaseDebts debts;

	private final PlanRecords plans;

	private final TaxTypes taxes;

	private final UnitDirectory units;

	private final NoticePrinter printer;

	private final AuditLog auditLog;

	Notices(CaseHeads cases, CaseDebts debts, PlanRecords plans, TaxTypes taxes, UnitDirectory units,
			NoticePrinter printer, AuditLog auditLog) {
		this.cases = cases;
		this.debts = debts;
		this.plans = plans;
		this.taxes = taxes;
		this.units = units;
		this.printer = printer;
		this.auditLog = auditLog;
	}

	/**
	 * Returns a document as a .docx file.
	 * @param number number of the document
	 * @param day the day it is issued, to which the surcharge is computed
	 * @param deadline the last day the taxpayer is given
	 * @throws PortalException if there is nothing to say in it
	 */
	public byte[] print(ArrearsCaseId id, NoticeKind kind, String number, LocalDate day, @Nullable LocalDate deadline,
			Actor actor) {
		CaseHead head = this.cases.toChange(id, actor);
		Notice notice = notice(head, kind, number, day, deadline);
		this.auditLog.record("NOTICE_PRINTED", ArrearsCaseAccess.SUBJECT, id.toString(),
				Map.of("notice", kind.name(), "number", number, "day", day.toString()));
		return this.printer.print(notice);
	}

	private Notice notice(CaseHead head, NoticeKind kind, String number, LocalDate day, @Nullable LocalDate deadline) {
		if (kind.hasDeadline() && (deadline == null || deadline.isBefore(day))) {
			throw new PortalException("arrears.error.notice.deadline");
		}
		List<Notice.Line> lines = this.debts.of(head.id(), day)
			.open()
			.stream()
			.filter((debt) -> debt.item().due().isBefore(day))
			.map(this::line)
			.toList();
		if (lines.isEmpty()) {
			throw new PortalException("arrears.error.notice.nothing-owed", day);
		}
		return new Notice(kind, bureau(day), head.unitName(), head.taxpayer(), head.creditCode(), number, day, deadline,
				lines, (kind == NoticeKind.AGREEMENT) ? instalments(head.id(), day) : List.of());
	}

	private Notice.Line line(ItemDebt debt) {
		ItemRecord item = debt.item();
		return new Notice.Line(this.taxes.get(item.taxType()).name(Locale.CHINESE), item.periodFrom(), item.periodTo(),
				item.due(), debt.principal(), debt.surcharge());
	}

	private List<Instalment> instalments(ArrearsCaseId id, LocalDate day) {
		return this.plans.inForce(id, day)
			.map((plan) -> plan.facts().instalments())
			.orElseThrow(() -> new PortalException("arrears.error.notice.no-plan"));
	}

	private String bureau(LocalDate day) {
		return this.units.existingOn(day)
			.stream()
			.filter((unit) -> unit.type() == UnitType.BUREAU)
			.map(UnitSummary::name)
			.findFirst()
			.orElse("");
	}

}
