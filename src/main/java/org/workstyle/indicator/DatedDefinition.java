package org.workstyle.indicator;

import java.time.LocalDate;

/**
 * What an indicator says, and since when.
 *
 * @param from the first day of a quarter
 * @param facts what it says
 */
public record DatedDefinition(LocalDate from, DefinitionFacts facts) {

}
