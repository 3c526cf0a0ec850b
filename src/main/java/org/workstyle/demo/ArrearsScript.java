package org.workstyle.demo;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.workstyle.arrears.ArrearsCategory;
import org.workstyle.arrears.EnforcementStep;
import org.workstyle.arrears.PaymentMethod;
import org.workstyle.arrears.ProposalKind;

/**
 * Says what happens to arrears after their last day to pay, course by course.
 */
@Component
class ArrearsScript {

	private final ArrearsDesk desk;

	private final ClearingDesk clearing;

	ArrearsScript(ArrearsDesk desk, ClearingDesk clearing) {
		this.desk = desk;
		this.clearing = clearing;
	}

	void write(ArrearsFile file, ArrearsCourse course, LocalDate due) {
		if (course == ArrearsCourse.DEFERRED) {
			defer(file, due);
			return;
		}
		if (file.between(1, 20) > 1) {
			file.on(due.plusDays(file.between(3, 13)), () -> this.clearing.remind(file));
		}
		switch (course) {
			case PAID, RECENT -> pay(file, due, course == ArrearsCourse.PAID);
			case KEPT_PLAN, LATE_PLAN, BROKEN_PLAN, CHANGED_PLAN -> plan(file, course, due);
			case ENFORCED -> enforce(file, due.plusDays(20));
			case CLOSED -> close(file, due);
			default -> throw new IllegalArgumentException("No course " + course);
		}
	}

	private void pay(ArrearsFile file, LocalDate due, boolean whole) {
		LocalDate paid = due.plusDays(file.between(16, 60));
		file.on(due.plusDays(14), () -> this.clearing.note(file, "电话联系财务负责人，称货款回笼后缴纳。"));
		if (!whole) {
			file.on(paid, () -> this.desk.payPart(file, 0.25, PaymentMethod.TRANSFER));
			return;
		}
		if (file.between(1, 8) == 1) {
			file.on(paid.minusDays(6), () -> this.desk.payPart(file, 0.5, PaymentMethod.TRANSFER));
			file.on(paid.minusDays(3), () -> this.desk.reverseLast(file));
		}
		file.on(paid, () -> this.desk.payPart(file, 1, PaymentMethod.TRANSFER));
		file.on(paid.plusDays(1), () -> this.clearing.conclude(file, "已缴清税款和滞纳金。"));
	}

	private void plan(ArrearsFile file, ArrearsCourse course, LocalDate due) {
		LocalDate ordered = due.plusDays(file.between(18, 30));
		order(file, ordered);
		LocalDate agreed = ordered.plusDays(17);
		int count = file.between(4, 12);
		LocalDate first = agreed.plusMonths(1).withDayOfMonth(25);
		file.on(agreed, () -> this.clearing.agree(file, count, first, null));
		int met = (course == ArrearsCourse.KEPT_PLAN || course == ArrearsCourse.LATE_PLAN) ? count : file.between(1, 2);
		for (int number = 0; number < met; number++) {
			int days = (course == ArrearsCourse.LATE_PLAN && number % 2 == 1) ? file.between(2, 12)
					: -file.between(0, 4);
			file.on(first.plusMonths(number).plusDays(days), () -> this.clearing.payInstalment(file));
		}
		LocalDate missed = first.plusMonths(met);
		if (course == ArrearsCourse.CHANGED_PLAN) {
			change(file, missed);
		}
		else if (course == ArrearsCourse.BROKEN_PLAN && file.between(1, 2) == 1) {
			enforce(file, missed.plusDays(18), false);
		}
	}

	private void change(ArrearsFile file, LocalDate missed) {
		LocalDate agreed = missed.minusDays(5);
		LocalDate first = agreed.plusMonths(1).withDayOfMonth(25);
		file.on(agreed, () -> this.clearing.agree(file, 8, first, "订单减少，经协商重新约定分期"));
		for (int number = 0; number < 8; number++) {
			file.on(first.plusMonths(number).minusDays(2), () -> this.clearing.payInstalment(file));
		}
	}

	private void enforce(ArrearsFile file, LocalDate from) {
		enforce(file, from, true);
	}

	private void enforce(ArrearsFile file, LocalDate from, boolean ordered) {
		LocalDate exhorted = ordered ? from.plusDays(18) : from;
		if (ordered) {
			order(file, from);
		}
		file.on(exhorted, () -> this.clearing.take(file, EnforcementStep.EXHORTATION));
		file.on(exhorted.plusDays(4), () -> this.clearing.take(file, EnforcementStep.DEFENCE));
		LocalDate decided = exhorted.plusDays(27);
		file.on(decided, () -> this.clearing.decide(file));
		double part = 0.2 + 0.1 * file.between(0, 4);
		file.on(decided.plusDays(6), () -> this.clearing.deduct(file, part));
		if (file.between(1, 3) == 1) {
			file.on(decided.plusDays(20), () -> this.clearing.seize(file));
		}
	}

	private void order(ArrearsFile file, LocalDate day) {
		file.on(day, () -> this.clearing.take(file, EnforcementStep.ORDER));
		file.on(day.plusDays(16), () -> this.clearing.conclude(file, "期限届满未缴纳。"));
	}

	private void defer(ArrearsFile file, LocalDate due) {
		LocalDate to = due.plusMonths(3);
		file.on(due.plusDays(2), () -> this.desk.defer(file, due, to));
		file.on(to.plusDays(12), () -> this.clearing.remind(file));
		file.on(to.minusDays(3), () -> this.desk.payPart(file, 0.4, PaymentMethod.TRANSFER));
		file.on(to.plusDays(25), () -> this.desk.payPart(file, 0.7, PaymentMethod.TRANSFER));
	}

	private void close(ArrearsFile file, LocalDate due) {
		order(file, due.plusDays(20));
		file.on(due.plusMonths(7), () -> this.desk.categorize(file, ArrearsCategory.CLOSED_BUSINESS, "实地核查已停业，经营场所无人"));
		file.on(due.plusMonths(7).plusDays(2), () -> this.clearing.take(file, EnforcementStep.ANNOUNCEMENT));
		if (file.between(1, 3) > 1) {
			return;
		}
		file.on(due.plusMonths(14), () -> this.desk.propose(file, ProposalKind.UNCOLLECTABLE, "已清算注销，无可供执行财产"));
		file.on(due.plusMonths(14).plusDays(3), () -> this.desk.agree(file));
		if (file.between(1, 2) == 1) {
			file.on(due.plusMonths(16), () -> this.desk.propose(file, ProposalKind.WRITE_OFF, "法院裁定终结破产程序"));
			file.on(due.plusMonths(16).plusDays(4), () -> this.desk.agree(file));
		}
	}

}
