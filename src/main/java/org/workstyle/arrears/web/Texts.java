package org.workstyle.arrears.web;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * What was typed into fields that may be left empty.
 */
final class Texts {

	private Texts() {
	}

	static @Nullable String orNull(@Nullable String typed) {
		return StringUtils.hasText(typed) ? typed : null;
	}

}
