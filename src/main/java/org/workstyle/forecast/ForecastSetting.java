package org.workstyle.forecast;

import java.time.LocalDate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Something set about forecasts, in force from a day until the next one of its kind.
 */
@Entity
@Audited
public class ForecastSetting {

	@EmbeddedId
	private ForecastSettingId id;

	@Enumerated(EnumType.STRING)
	private ForecastSettingCode code;

	private LocalDate validFrom;

	private String value;

	private String source;

	private boolean assumed;

	@Version
	private Long version;

	@SuppressWarnings("NullAway.Init")
	protected ForecastSetting() {
	}

	@SuppressWarnings("NullAway.Init")
	ForecastSetting(ForecastSettingCode code, LocalDate validFrom, String value, String source, boolean assumed) {
		this.id = ForecastSettingId.next();
		this.code = code;
		this.validFrom = validFrom;
		apply(value, source, assumed);
	}

	public ForecastSettingId id() {
		return this.id;
	}

	public ForecastSettingCode code() {
		return this.code;
	}

	/**
	 * Returns the day it comes into force.
	 */
	public LocalDate validFrom() {
		return this.validFrom;
	}

	public String value() {
		return this.value;
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
		this.value = this.code.read(newValue);
		this.source = newSource;
		this.assumed = stillAssumed;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ForecastSetting setting && setting.id.equals(this.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
