package org.workstyle.indicator.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.indicator.Dimension;

/**
 * A dimension's names, as they are typed.
 */
class DimensionForm {

	@NotBlank
	@Size(max = 30)
	private String nameZh = "";

	@NotBlank
	@Size(max = 60)
	private String nameEn = "";

	@NotBlank
	@Size(max = 300)
	private String source = "";

	private boolean assumed;

	@NotBlank
	@Size(max = 200)
	private String reason = "";

	private @Nullable Long version;

	static DimensionForm from(Dimension dimension) {
		DimensionForm form = new DimensionForm();
		form.nameZh = dimension.nameZh();
		form.nameEn = dimension.nameEn();
		form.source = dimension.source();
		form.assumed = dimension.isAssumed();
		form.version = dimension.version();
		return form;
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

	public String getSource() {
		return this.source;
	}

	public void setSource(String source) {
		this.source = source;
	}

	public boolean isAssumed() {
		return this.assumed;
	}

	public void setAssumed(boolean assumed) {
		this.assumed = assumed;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
