package org.workstyle.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;

/**
 * A part of the bureau, or a group of people across its parts. Its place in the tree is
 * dated, so that last year's figures stay where they were earned.
 */
@Entity
@Audited
public class Unit {

	@EmbeddedId
	private UnitId id;

	private String code;

	private String name;

	private String shortName;

	@NotAudited
	private String pinyin;

	@Enumerated(EnumType.STRING)
	private UnitType type;

	private int position;

	private LocalDate foundedOn;

	private @Nullable LocalDate dissolvedOn;

	@OneToMany(mappedBy = "unit", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("validFrom")
	private List<UnitParent> parents = new ArrayList<>();

	@NotAudited
	@ElementCollection
	@CollectionTable(name = "unit_successor", joinColumns = @JoinColumn(name = "unit_id"))
	private Set<Succession> successors = new HashSet<>();

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected Unit() {
	}

	@SuppressWarnings("NullAway.Init")
	Unit(NewUnit unit) {
		this.id = UnitId.next();
		this.code = unit.code();
		this.type = unit.type();
		this.foundedOn = unit.foundedOn();
		rename(unit.name(), unit.shortName(), unit.position());
		if (unit.parent() != null) {
			this.parents.add(new UnitParent(this, unit.parent(), unit.foundedOn()));
		}
	}

	public UnitId id() {
		return this.id;
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	public String shortName() {
		return this.shortName;
	}

	public UnitType type() {
		return this.type;
	}

	public int position() {
		return this.position;
	}

	public LocalDate foundedOn() {
		return this.foundedOn;
	}

	public @Nullable LocalDate dissolvedOn() {
		return this.dissolvedOn;
	}

	public List<UnitParent> parents() {
		return List.copyOf(this.parents);
	}

	public Set<Succession> successors() {
		return Set.copyOf(this.successors);
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Whether the unit exists on the day.
	 */
	public boolean existsOn(LocalDate day) {
		return !day.isBefore(this.foundedOn) && (this.dissolvedOn == null || day.isBefore(this.dissolvedOn));
	}

	/**
	 * Returns the unit above it on the day.
	 */
	public Optional<UnitId> parentOn(LocalDate day) {
		return this.parents.stream()
			.filter((parent) -> parent.period().contains(day))
			.map(UnitParent::parent)
			.findFirst();
	}

	final void rename(String newName, String newShortName, int newPosition) {
		this.name = newName;
		this.shortName = newShortName;
		this.position = newPosition;
		this.pinyin = Pinyin.of(newName) + " " + Pinyin.of(newShortName);
	}

	/**
	 * Puts the unit below another one from the day on; what was before stays as it was.
	 */
	void moveBelow(UnitId parent, LocalDate on) {
		requireExisting(on);
		if (this.type == UnitType.BUREAU) {
			throw new PortalException("account.error.bureau-has-no-parent");
		}
		if (parentOn(on).filter(parent::equals).isPresent()) {
			return;
		}
		endParents(on);
		this.parents.add(new UnitParent(this, parent, on));
	}

	/**
	 * Ends the unit: the day is the first on which it no longer exists.
	 */
	void dissolve(LocalDate on) {
		requireExisting(on);
		if (!on.isAfter(this.foundedOn)) {
			throw new PortalException("account.error.dissolved-before-founded", this.name);
		}
		endParents(on);
		this.dissolvedOn = on;
	}

	void succeededBy(UnitId successor, LocalDate on, String reason) {
		if (successor.equals(this.id)) {
			throw new PortalException("account.error.own-successor", this.name);
		}
		this.successors.add(new Succession(successor, on, reason));
	}

	void requireExisting(LocalDate on) {
		if (!existsOn(on)) {
			throw new PortalException("account.error.unit-not-existing", this.name, on);
		}
	}

	private void endParents(LocalDate on) {
		if (this.parents.stream().anyMatch((parent) -> parent.period().start().isAfter(on))) {
			throw new PortalException("account.error.later-change-exists", this.name);
		}
		this.parents.removeIf((parent) -> parent.period().start().equals(on));
		this.parents.stream().filter((parent) -> parent.period().contains(on)).forEach((parent) -> parent.end(on));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Unit unit && unit.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
