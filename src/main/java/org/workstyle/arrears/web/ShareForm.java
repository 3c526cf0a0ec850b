package org.workstyle.arrears.web;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.workstyle.arrears.ArrearsItemId;
import org.workstyle.arrears.PaymentFacts;

/**
 * What an officer chose to settle of an item.
 */
class ShareForm {

	@NotNull
	private @Nullable UUID item;

	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal principal;

	@Digits(integer = 14, fraction = 2)
	private @Nullable BigDecimal surcharge;

	PaymentFacts.Choice choice() {
		if (this.item == null) {
			throw new IllegalStateException("Not complete");
		}
		return new PaymentFacts.Choice(new ArrearsItemId(this.item),
				(this.principal != null) ? this.principal : BigDecimal.ZERO,
				(this.surcharge != null) ? this.surcharge : BigDecimal.ZERO);
	}

	public @Nullable UUID getItem() {
		return this.item;
	}

	public void setItem(@Nullable UUID item) {
		this.item = item;
	}

	public @Nullable BigDecimal getPrincipal() {
		return this.principal;
	}

	public void setPrincipal(@Nullable BigDecimal principal) {
		this.principal = principal;
	}

	public @Nullable BigDecimal getSurcharge() {
		return this.surcharge;
	}

	public void setSurcharge(@Nullable BigDecimal surcharge) {
		this.surcharge = surcharge;
	}

}
