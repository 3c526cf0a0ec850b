package org.workstyle.assessment.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.workstyle.assessment.ScoreExplanation.Element;
import org.workstyle.assessment.ScoreExplanation.Explained;
import org.workstyle.indicator.DataElement;
import org.workstyle.indicator.DerivedElements;
import org.workstyle.indicator.Periodicity;
import org.workstyle.indicator.ReadingPeriod;
import org.workstyle.shared.Option;
import org.workstyle.shared.Quarter;

/**
 * Offers the readings behind a score to be corrected: the months of a monthly element,
 * the quarter of a quarterly one, and of a derived one what its records now say.
 */
@Component
class CorrectionChoices {

	private final AssessmentTexts texts;

	private final DerivedElements derived;

	CorrectionChoices(AssessmentTexts texts, DerivedElements derived) {
		this.texts = texts;
		this.derived = derived;
	}

	/**
	 * Returns the readings by element.
	 * @param known the elements by code
	 */
	List<Group> of(Explained explained, Quarter quarter, Map<String, DataElement> known) {
		return explained.elements()
			.stream()
			.map(Element::reference)
			.map((reference) -> reference.code())
			.distinct()
			.flatMap((code) -> Stream.ofNullable(known.get(code)))
			.map((element) -> new Group(element.facts().name(this.texts.locale()), options(element, quarter)))
			.toList();
	}

	private List<Option> options(DataElement element, Quarter quarter) {
		if (this.derived.publishes(element.code())) {
			return List.of(new Option(CorrectionForm.reading(element.code(), null),
					this.texts.text("assessment.correction.records")));
		}
		List<YearMonth> months = ReadingPeriod.of(quarter).months();
		if (element.facts().periodicity() == Periodicity.QUARTER) {
			return List
				.of(new Option(CorrectionForm.reading(element.code(), months.get(0)), this.texts.quarter(quarter)));
		}
		return months.stream()
			.map((month) -> new Option(CorrectionForm.reading(element.code(), month),
					this.texts.text("assessment.correction.month", String.valueOf(month.getYear()),
							month.getMonthValue())))
			.toList();
	}

	/**
	 * The readings of an element.
	 *
	 * @param name its name
	 * @param options the readings
	 */
	record Group(String name, List<Option> options) {

	}

}
