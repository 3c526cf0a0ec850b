package org.workstyle.arrears;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The documents that are served on a taxpayer, each with the figures of its case.
 */
public enum NoticeKind {

	/** 催缴税款通知书. */
	REMINDER(EnforcementStep.REMINDER),

	/** 责令限期缴纳税款通知书. */
	ORDER(EnforcementStep.ORDER),

	/** 税收强制执行催告书. */
	EXHORTATION(EnforcementStep.EXHORTATION),

	/** 税收强制执行决定书. */
	DECISION(EnforcementStep.DECISION),

	/** 分期缴纳税款协议书, of the plan in force. */
	AGREEMENT(null);

	private final @Nullable EnforcementStep step;

	NoticeKind(@Nullable EnforcementStep step) {
		this.step = step;
	}

	/**
	 * Returns the document that a step serves, if it serves one.
	 */
	static Optional<NoticeKind> of(EnforcementStep step) {
		return Arrays.stream(values()).filter((kind) -> kind.step == step).findFirst();
	}

	/**
	 * Returns the step that it serves, if it serves one.
	 */
	public Optional<EnforcementStep> step() {
		return Optional.ofNullable(this.step);
	}

	/**
	 * Whether it gives the taxpayer a time.
	 */
	public boolean hasDeadline() {
		return this.step != null && this.step.hasDeadline();
	}

}
