package org.workstyle.study.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.workstyle.study.StudyKind;

/**
 * A form of study as it is typed.
 */
class NewStudyForm {

	@Pattern(regexp = "|[A-Za-z][A-Za-z0-9_]{1,39}")
	private String code = "";

	@NotBlank
	@Size(max = 40)
	private String nameZh = "";

	@NotBlank
	@Size(max = 80)
	private String nameEn = "";

	private @Nullable StudyKind kind;

	public String getCode() {
		return this.code;
	}

	public void setCode(String code) {
		this.code = code;
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

	public @Nullable StudyKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable StudyKind kind) {
		this.kind = kind;
	}

}
