package org.workstyle.assessment;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.shared.PortalException;
import org.workstyle.shared.Quarter;

/**
 * A quarter under assessment (季度考核): open, under review, published, closed, in this order
 * and no other.
 */
@Entity
@Audited
public class AssessmentQuarter {

	@EmbeddedId
	private AssessmentQuarterId id;

	private int year;

	private int number;

	@Enumerated(EnumType.STRING)
	private QuarterState state;

	private LocalDate submissionsDueOn;

	private @Nullable Instant publishedAt;

	private @Nullable LocalDate appealsUntil;

	private @Nullable Instant closedAt;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected AssessmentQuarter() {
	}

	@SuppressWarnings("NullAway.Init")
	AssessmentQuarter(Quarter quarter, LocalDate submissionsDueOn) {
		this.id = AssessmentQuarterId.next();
		this.year = quarter.year();
		this.number = quarter.number();
		this.state = QuarterState.OPEN;
		this.submissionsDueOn = submissionsDueOn;
	}

	public AssessmentQuarterId id() {
		return this.id;
	}

	/**
	 * Returns which quarter it is.
	 */
	public Quarter quarter() {
		return new Quarter(this.year, this.number);
	}

	public QuarterState state() {
		return this.state;
	}

	/**
	 * Returns the last day for units to hand in.
	 */
	public LocalDate submissionsDueOn() {
		return this.submissionsDueOn;
	}

	/**
	 * Returns the last day for appeals, once published.
	 */
	public @Nullable LocalDate appealsUntil() {
		return this.appealsUntil;
	}

	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	public @Nullable Instant closedAt() {
		return this.closedAt;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Whether units may still hand in: a unit that was sent back does so during review.
	 */
	boolean takesSubmissions() {
		return this.state == QuarterState.OPEN || this.state == QuarterState.UNDER_REVIEW;
	}

	/**
	 * Whether scores are out.
	 */
	public boolean isPublished() {
		return this.state == QuarterState.PUBLISHED || this.state == QuarterState.CLOSED;
	}

	void beginReview() {
		move(QuarterState.OPEN, QuarterState.UNDER_REVIEW);
	}

	void publish(Instant now, LocalDate lastAppeal) {
		move(QuarterState.UNDER_REVIEW, QuarterState.PUBLISHED);
		this.publishedAt = now;
		this.appealsUntil = lastAppeal;
	}

	/**
	 * Closes the quarter.
	 * @param today refused while appeals may still come in
	 */
	void close(LocalDate today, Instant now) {
		if (this.appealsUntil != null && !today.isAfter(this.appealsUntil)) {
			throw new PortalException("assessment.error.appeals-until", this.appealsUntil);
		}
		move(QuarterState.PUBLISHED, QuarterState.CLOSED);
		this.closedAt = now;
	}

	private void move(QuarterState from, QuarterState to) {
		if (this.state != from) {
			throw new PortalException("assessment.error.state." + to, quarter().toString());
		}
		this.state = to;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof AssessmentQuarter quarter && quarter.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
