package org.workstyle.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * More time, asked for before the deadline.
 */
@Entity
class FindingExtension {

	@EmbeddedId
	private FindingExtensionId id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Finding finding;

	private LocalDate until;

	private String reason;

	@Enumerated(EnumType.STRING)
	private ExtensionState state;

	private UUID askedBy;

	private Instant askedAt;

	private @Nullable UUID decidedBy;

	private @Nullable Instant decidedAt;

	private @Nullable String answer;

	@SuppressWarnings("NullAway.Init")
	protected FindingExtension() {
	}

	@SuppressWarnings("NullAway.Init")
	FindingExtension(Finding finding, LocalDate until, String reason, Deed deed) {
		this.id = FindingExtensionId.next();
		this.finding = finding;
		this.until = until;
		this.reason = reason;
		this.state = ExtensionState.ASKED;
		this.askedBy = deed.account();
		this.askedAt = deed.now();
	}

	LocalDate until() {
		return this.until;
	}

	boolean isOpen() {
		return this.state == ExtensionState.ASKED;
	}

	void decide(boolean granted, String words, Deed deed) {
		this.state = granted ? ExtensionState.GRANTED : ExtensionState.REFUSED;
		this.decidedBy = deed.account();
		this.decidedAt = deed.now();
		this.answer = words;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FindingExtension extension && extension.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
