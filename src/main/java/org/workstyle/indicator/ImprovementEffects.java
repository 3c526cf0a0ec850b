package org.workstyle.indicator;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.workstyle.indicator.PublishedValues.PublishedValue;

/**
 * Ties improvements to the values they mean to improve.
 */
@Component
public class ImprovementEffects {

	private final List<PublishedValues> published;

	ImprovementEffects(ObjectProvider<PublishedValues> published) {
		this.published = published.orderedStream().toList();
	}

	/**
	 * Returns what the value did about an improvement.
	 * @param indicator the indicator it is about
	 */
	public ImprovementEffect of(Improvement improvement, Indicator indicator) {
		List<PublishedValue> values = this.published.stream()
			.flatMap((source) -> source.of(indicator.code(), improvement.facts().unit()).stream())
			.toList();
		return ImprovementEffect.of(values, improvement.doneOn(), indicator.latest().direction());
	}

}
