package org.workstyle.indicator.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.workstyle.indicator.Dimension;
import org.workstyle.shared.SourcedForm;

/**
 * A dimension's names, as they are typed.
 */
class DimensionForm extends SourcedForm {

	@NotBlank
	@Size(max = 30)
	private String nameZh = "";

	@NotBlank
	@Size(max = 60)
	private String nameEn = "";

	static DimensionForm from(Dimension dimension) {
		DimensionForm form = new DimensionForm();
		form.nameZh = dimension.nameZh();
		form.nameEn = dimension.nameEn();
		form.setSource(dimension.source());
		form.setAssumed(dimension.isAssumed());
		form.setVersion(dimension.version());
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

}
