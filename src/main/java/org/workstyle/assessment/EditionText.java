package org.workstyle.assessment;

/**
 * An edition with its canonical text, from which its scores can be computed again.
 *
 * @param edition the edition
 * @param canonical the text
 */
public record EditionText(Edition edition, String canonical) {
}
