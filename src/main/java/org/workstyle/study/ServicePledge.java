package org.workstyle.study;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.PersonId;
import org.workstyle.shared.PortalException;

/**
 * What a party member pledges to do for those served (党员服务承诺), to be reviewed by a day.
 */
@Entity
@Audited
public class ServicePledge {

	@EmbeddedId
	private ServicePledgeId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "person_id"))
	private PersonId person;

	private String text;

	private LocalDate pledgedOn;

	private LocalDate reviewDueOn;

	private @Nullable LocalDate reviewedOn;

	private @Nullable String review;

	private @Nullable UUID reviewedBy;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected ServicePledge() {
	}

	@SuppressWarnings("NullAway.Init")
	ServicePledge(PersonId person, String text, LocalDate on, LocalDate reviewDueOn) {
		if (!reviewDueOn.isAfter(on)) {
			throw new PortalException("study.pledge.error.due");
		}
		this.id = ServicePledgeId.next();
		this.person = person;
		this.text = text;
		this.pledgedOn = on;
		this.reviewDueOn = reviewDueOn;
	}

	public ServicePledgeId id() {
		return this.id;
	}

	public Long version() {
		return this.version;
	}

	/**
	 * Takes down how the pledge was kept, once.
	 */
	void review(String found, LocalDate on, UUID account) {
		if (this.reviewedOn != null) {
			throw new PortalException("study.pledge.error.reviewed");
		}
		this.review = found;
		this.reviewedOn = on;
		this.reviewedBy = account;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ServicePledge pledge && pledge.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
