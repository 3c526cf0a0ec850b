package org.workstyle.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something about the definitions of a year that somebody should look at.
 *
 * @param kind what it is
 * @param indicators the indicators it is about
 * @param element the element it is about, if any
 * @param detail a figure that says more, if any
 */
public record DefinitionFinding(Kind kind, List<Indicator> indicators, @Nullable DataElement element,
		@Nullable String detail) {

	public DefinitionFinding {
		indicators = List.copyOf(indicators);
	}

	/**
	 * What can be found.
	 */
	public enum Kind {

		/** 公式相同: two indicators compute the same. */
		IDENTICAL,

		/** 元素未使用: neither an indicator nor a rule uses the element. */
		UNUSED,

		/** 分档缺口: bands begin below the target or end above the floor. */
		GAP,

		/** 缺少备用目标: improvement without limits for units that have no base year. */
		NO_FALLBACK,

		/** 满分合计: the active indicators are not worth 100 points. */
		TOTAL

	}

}
