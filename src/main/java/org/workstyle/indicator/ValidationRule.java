package org.workstyle.indicator;

import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.scoring.Expression;

/**
 * What must hold between elements of a unit (校验规则): what was paid in time is never more
 * than what was due. A value that breaks it is taken, but must be explained.
 */
@Entity
@Audited
public class ValidationRule {

	@EmbeddedId
	private ValidationRuleId id;

	private String leftSide;

	@Enumerated(EnumType.STRING)
	private Comparison comparison;

	private String rightSide;

	private boolean retired;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected ValidationRule() {
	}

	@SuppressWarnings("NullAway.Init")
	ValidationRule(String leftSide, Comparison comparison, String rightSide) {
		this.id = ValidationRuleId.next();
		this.leftSide = leftSide;
		this.comparison = comparison;
		this.rightSide = rightSide;
	}

	public ValidationRuleId id() {
		return this.id;
	}

	/**
	 * Returns the expression on the left.
	 */
	public String leftSide() {
		return this.leftSide;
	}

	/**
	 * Returns how the sides must compare.
	 */
	public Comparison comparison() {
		return this.comparison;
	}

	/**
	 * Returns the expression on the right.
	 */
	public String rightSide() {
		return this.rightSide;
	}

	/**
	 * Returns the codes of the elements it compares.
	 */
	public Set<String> codes() {
		Set<String> codes = new TreeSet<>(Expression.parse(this.leftSide).codes());
		codes.addAll(Expression.parse(this.rightSide).codes());
		return codes;
	}

	/**
	 * Whether it is applied no longer.
	 */
	public boolean isRetired() {
		return this.retired;
	}

	public Long version() {
		return this.version;
	}

	void retire(boolean now) {
		this.retired = now;
	}

	@Override
	public String toString() {
		return this.leftSide + " " + this.comparison.sign() + " " + this.rightSide;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ValidationRule rule && rule.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
