package org.workstyle.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.account.UnitId;
import org.workstyle.indicator.Indicator;
import org.workstyle.indicator.IndicatorFacts;
import org.workstyle.indicator.MeasuredScope;
import org.workstyle.shared.ReasonedForm;

import static java.util.Objects.requireNonNull;

/**
 * What is said about an indicator for the whole of its year, as it is typed.
 */
class IndicatorForm extends ReasonedForm {

	@NotNull
	@Min(2000)
	@Max(2100)
	private @Nullable Integer year;

	@NotBlank
	@Pattern(regexp = "|[CR][1-5]-\\d{2}")
	private String code = "";

	@NotBlank
	private String dimension = "";

	@NotBlank
	@Size(max = 60)
	private String nameZh = "";

	@NotBlank
	@Size(max = 120)
	private String nameEn = "";

	private @Nullable UUID responsible;

	@NotNull
	private @Nullable MeasuredScope measured;

	private List<UUID> units = new ArrayList<>();

	@NotNull
	@Positive
	@Digits(integer = 5, fraction = 2)
	private @Nullable BigDecimal fullScore;

	private boolean fullScoreAssumed;

	static IndicatorForm from(Indicator indicator) {
		IndicatorFacts facts = indicator.facts();
		IndicatorForm form = new IndicatorForm();
		form.year = indicator.year();
		form.code = facts.code();
		form.dimension = facts.dimension();
		form.nameZh = facts.nameZh();
		form.nameEn = facts.nameEn();
		UnitId unit = facts.responsible();
		form.responsible = (unit != null) ? unit.value() : null;
		form.measured = facts.measured();
		form.units = new ArrayList<>(facts.units().stream().map(UnitId::value).toList());
		form.fullScore = facts.fullScore();
		form.fullScoreAssumed = facts.fullScoreAssumed();
		form.setVersion(indicator.version());
		return form;
	}

	IndicatorFacts facts() {
		return new IndicatorFacts(this.code, this.dimension, this.nameZh, this.nameEn,
				(this.responsible != null) ? new UnitId(this.responsible) : null, requireNonNull(this.measured),
				this.units.stream().map(UnitId::new).collect(Collectors.toSet()), requireNonNull(this.fullScore),
				this.fullScoreAssumed);
	}

	public @Nullable Integer getYear() {
		return this.year;
	}

	public void setYear(@Nullable Integer year) {
		this.year = year;
	}

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
	}

	public String getDimension() {
		return this.dimension;
	}

	public void setDimension(String dimension) {
		this.dimension = dimension;
	}

	public String getNameZh() {
		return this.nameZh;
	}

	public void setNameZh(String nameZh) {
		this.nameZh = nameZh;
	}

	public String getNameEn() {
		return this.nameEn;
	}

	public void setNameEn(String nameEn) {
		this.nameEn = nameEn;
	}

	public @Nullable UUID getResponsible() {
		return this.responsible;
	}

	public void setResponsible(@Nullable UUID responsible) {
		this.responsible = responsible;
	}

	public @Nullable MeasuredScope getMeasured() {
		return this.measured;
	}

	public void setMeasured(@Nullable MeasuredScope measured) {
		this.measured = measured;
	}

	public List<UUID> getUnits() {
		return this.units;
	}

	public void setUnits(List<UUID> units) {
		this.units = units;
	}

	public @Nullable BigDecimal getFullScore() {
		return this.fullScore;
	}

	public void setFullScore(@Nullable BigDecimal fullScore) {
		this.fullScore = fullScore;
	}

	public boolean isFullScoreAssumed() {
		return this.fullScoreAssumed;
	}

	public void setFullScoreAssumed(boolean fullScoreAssumed) {
		this.fullScoreAssumed = fullScoreAssumed;
	}

}
