package org.workstyle.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.regulation.ArticleRow;
import org.workstyle.shared.PortalException;

/**
 * An inspection (检查) of some units: opened with its items, filled with results, closed. A
 * closed one changes no more; its findings go on.
 */
@Entity
@Audited
public class Inspection {

	@EmbeddedId
	private InspectionId id;

	@Enumerated(EnumType.STRING)
	private InspectionTheme theme;

	private String title;

	private @Nullable String purpose;

	private LocalDate startsOn;

	private LocalDate endsOn;

	@Enumerated(EnumType.STRING)
	private InspectionStatus status;

	@ElementCollection
	@CollectionTable(name = "inspection_unit", joinColumns = @JoinColumn(name = "inspection_id"))
	@Column(name = "unit_id")
	private Set<UUID> units = new HashSet<>();

	@OneToMany(mappedBy = "inspection", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<CheckItem> items = new ArrayList<>();

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "template_id"))
	private @Nullable InspectionTemplateId template;

	private UUID openedBy;

	private Instant openedAt;

	private @Nullable UUID closedBy;

	private @Nullable LocalDate closedOn;

	private @Nullable String closingNote;

	private @Nullable String cancelledReason;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Inspection() {
	}

	@SuppressWarnings("NullAway.Init")
	Inspection(InspectionFacts facts, @Nullable InspectionTemplateId template, UUID author, Instant now) {
		this.id = InspectionId.next();
		this.status = InspectionStatus.OPEN;
		this.template = template;
		this.openedBy = author;
		this.openedAt = now;
		apply(facts);
	}

	public InspectionId id() {
		return this.id;
	}

	public InspectionStatus status() {
		return this.status;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Returns what is said about it.
	 */
	public InspectionFacts facts() {
		return new InspectionFacts(this.theme, this.title, this.purpose, this.startsOn, this.endsOn, units());
	}

	Set<UnitId> units() {
		return this.units.stream().map(UnitId::new).collect(Collectors.toSet());
	}

	List<CheckItem> items() {
		return List.copyOf(this.items);
	}

	CheckItem item(CheckItemId item) {
		return this.items.stream()
			.filter((each) -> each.id().equals(item))
			.findFirst()
			.orElseThrow(() -> new PortalException("inspection.error.item.unknown"));
	}

	/**
	 * Changes what is said about it; units that have results stay, and with results the
	 * first day does.
	 */
	void amend(InspectionFacts facts, Set<UnitId> checked) {
		refuseUnlessOpen();
		if (!facts.units().containsAll(checked)) {
			throw new PortalException("inspection.error.unit.checked");
		}
		if (!checked.isEmpty() && !facts.startsOn().equals(this.startsOn)) {
			throw new PortalException("inspection.error.starts-on.checked");
		}
		apply(facts);
	}

	/**
	 * Adds an item for each article that is not on the list yet.
	 * @param wording what to look at; the article's text if nothing is said
	 */
	void add(ArticleRow article, @Nullable String wording) {
		refuseUnlessOpen();
		if (this.items.stream().noneMatch((item) -> item.origin().equals(article.origin()))) {
			int next = this.items.stream().mapToInt(CheckItem::position).max().orElse(-1) + 1;
			this.items.add(new CheckItem(this, next, article, wording));
		}
	}

	void reword(CheckItemId item, String wording) {
		refuseUnlessOpen();
		item(item).reword(wording);
	}

	/**
	 * Takes an item off the list, unless something was recorded for it.
	 */
	void remove(CheckItemId item, boolean checked) {
		refuseUnlessOpen();
		if (checked) {
			throw new PortalException("inspection.error.item.checked");
		}
		this.items.remove(item(item));
	}

	/**
	 * Refuses a result that cannot belong to it.
	 */
	void refuseResult(CheckItemId item, UnitId unit, LocalDate checkedOn, LocalDate today) {
		refuseUnlessOpen();
		item(item);
		if (!this.units.contains(unit.value())) {
			throw new PortalException("inspection.error.unit.unknown");
		}
		if (checkedOn.isAfter(today) || checkedOn.isBefore(this.startsOn)) {
			throw new PortalException("inspection.error.checked-on");
		}
	}

	/**
	 * Closes it: nothing of it changes from now on.
	 * @param note why it may be closed, gaps and all
	 */
	void close(String note, UUID account, LocalDate today) {
		refuseUnlessOpen();
		if (this.items.isEmpty()) {
			throw new PortalException("inspection.error.close.empty");
		}
		if (today.isBefore(this.startsOn)) {
			throw new PortalException("inspection.error.close.early");
		}
		this.status = InspectionStatus.CLOSED;
		this.closedBy = account;
		this.closedOn = today;
		this.closingNote = note;
	}

	/**
	 * Calls it off, as long as nothing was recorded.
	 */
	void cancel(String reason, boolean checked) {
		refuseUnlessOpen();
		if (checked) {
			throw new PortalException("inspection.error.cancel.checked");
		}
		this.status = InspectionStatus.CANCELLED;
		this.cancelledReason = reason;
	}

	Optional<String> closingNote() {
		return Optional.ofNullable(this.closingNote);
	}

	void refuseUnlessOpen() {
		if (this.status != InspectionStatus.OPEN) {
			throw new PortalException("inspection.error.not-open");
		}
	}

	private void apply(InspectionFacts facts) {
		if (facts.endsOn().isBefore(facts.startsOn())) {
			throw new PortalException("inspection.error.days");
		}
		if (facts.units().isEmpty()) {
			throw new PortalException("inspection.error.units");
		}
		this.theme = facts.theme();
		this.title = facts.title();
		this.purpose = facts.purpose();
		this.startsOn = facts.startsOn();
		this.endsOn = facts.endsOn();
		Set<UUID> wanted = facts.units().stream().map(UnitId::value).collect(Collectors.toSet());
		this.units.retainAll(wanted);
		this.units.addAll(wanted);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Inspection inspection && inspection.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
