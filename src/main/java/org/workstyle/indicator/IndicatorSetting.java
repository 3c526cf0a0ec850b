package org.workstyle.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A cap, quota, share or number of days, in force from a day until the next one of its
 * kind.
 */
@Entity
@Audited
public class IndicatorSetting {

	@EmbeddedId
	private IndicatorSettingId id;

	@Enumerated(EnumType.STRING)
	private SettingCode code;

	private LocalDate validFrom;

	private String value;

	private String source;

	private boolean assumed;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected IndicatorSetting() {
	}

	@SuppressWarnings("NullAway.Init")
	IndicatorSetting(SettingCode code, LocalDate validFrom, String value, String source, boolean assumed) {
		this.id = IndicatorSettingId.next();
		this.code = code;
		this.validFrom = validFrom;
		apply(value, source, assumed);
	}

	public IndicatorSettingId id() {
		return this.id;
	}

	public SettingCode code() {
		return this.code;
	}

	/**
	 * Returns the day it comes into force.
	 */
	public LocalDate validFrom() {
		return this.validFrom;
	}

	/**
	 * Returns its numbers as typed.
	 */
	public String value() {
		return this.value;
	}

	/**
	 * Returns its numbers.
	 */
	public List<BigDecimal> numbers() {
		return this.code.read(this.value);
	}

	/**
	 * Returns where it is laid down.
	 */
	public String source() {
		return this.source;
	}

	/**
	 * Whether the bureau has yet to confirm it.
	 */
	public boolean isAssumed() {
		return this.assumed;
	}

	/**
	 * Corrects what is set from its day on.
	 */
	final void apply(String newValue, String newSource, boolean stillAssumed) {
		this.code.read(newValue);
		this.value = newValue.strip();
		this.source = newSource;
		this.assumed = stillAssumed;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof IndicatorSetting setting && setting.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
