package org.workstyle.arrears;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.shared.Actor;
import org.workstyle.shared.PortalException;
import org.workstyle.taxation.TaxTypes;

/**
 * Adds items to a case, corrects what they owe and gives them special categories.
 */
@Service
@Transactional
public class ItemManagement {

	private final ArrearsItemRepository items;

	private final ArrearsCaseAccess access;

	private final EntryKeys entries;

	private final Books books;

	private final Assignments assignments;

	private final CaseDebts debts;

	private final TaxTypes taxTypes;

	private final EntityManager entities;

	private final Clock clock;

	ItemManagement(ArrearsItemRepository items, ArrearsCaseAccess access, EntryKeys entries, Books books,
			Assignments assignments, CaseDebts debts, TaxTypes taxTypes, EntityManager entities, Clock clock) {
		this.items = items;
		this.access = access;
		this.entries = entries;
		this.books = books;
		this.assignments = assignments;
		this.debts = debts;
		this.taxTypes = taxTypes;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * Adds an item, unless the form was stored before.
	 * @param form the form's identifier
	 */
	public void add(ArrearsCaseId id, UUID form, ItemFacts facts, Actor actor) {
		ArrearsCase arrearsCase = this.access.toChange(id, actor);
		if (!this.entries.isFirst(form, id)) {
			return;
		}
		this.taxTypes.get(facts.taxType());
		ArrearsItem item = this.items.save(new ArrearsItem(id, facts, form));
		this.entities.flush();
		this.assignments.begin(item.id(), arrearsCase, facts.bookedOn(), actor.accountId());
		this.books.add(
				Books.Entry.of(item.id(), MovementKind.NEW, facts.bookedOn(), facts.due(), facts.principal(), null),
				actor.accountId(), null);
	}

	/**
	 * Corrects the tax established: it counts from the due date, whenever it is booked.
	 * @param form the form's identifier
	 * @param amount what was too little; negative where it was too much
	 */
	public void correct(ArrearsItemId id, UUID form, BigDecimal amount, LocalDate bookedOn, String reason,
			Actor actor) {
		ArrearsCase arrearsCase = this.access.toChange(id, actor);
		if (!this.entries.isFirst(form, arrearsCase.id())) {
			return;
		}
		ItemRecord item = this.debts.of(arrearsCase.id(), LocalDate.now(this.clock)).item(id).item();
		refuseCorrection(item, amount);
		refuseBeforeItem(item, bookedOn);
		this.books.add(Books.Entry.of(id, MovementKind.CORRECTION, bookedOn, item.due(), amount, reason),
				actor.accountId(), null);
	}

	/**
	 * Gives an item a special category from a day on, or takes it away.
	 * @param form the form's identifier
	 */
	public void categorize(ArrearsItemId id, UUID form, @Nullable ArrearsCategory category, LocalDate from,
			String reason, Actor actor) {
		ArrearsCase arrearsCase = this.access.toChange(id, actor);
		if (!this.entries.isFirst(form, arrearsCase.id())) {
			return;
		}
		if (category != null && (!category.isSpecial() || category == ArrearsCategory.UNCOLLECTABLE)) {
			throw new PortalException("arrears.error.category.second");
		}
		ItemRecord item = this.debts.of(arrearsCase.id(), from).item(id).item();
		if (item.special(from).orElse(null) == category) {
			throw new PortalException("arrears.error.category.same");
		}
		refuseBeforeItem(item, from);
		this.assignments.categorize(id, category, from, reason, actor.accountId(), null);
	}

	static void refuseBeforeItem(ItemRecord item, LocalDate day) {
		LocalDate begun = item.assignments().get(0).from();
		if (day.isBefore(begun)) {
			throw new PortalException("arrears.error.booked.before-item", begun);
		}
	}

	private static void refuseCorrection(ItemRecord item, BigDecimal amount) {
		if (amount.signum() == 0) {
			throw new PortalException("arrears.error.correction.nothing");
		}
		if (amount.signum() > 0 && item.due().isBefore(ArrearsCategory.NEW_LAW)) {
			throw new PortalException("arrears.error.item.before-2001");
		}
		BigDecimal open = item.movements().stream().map(Movement::principal).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (open.add(amount).signum() < 0) {
			throw new PortalException("arrears.error.correction.below", open);
		}
	}

}
