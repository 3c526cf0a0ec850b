package org.workstyle.taxation;

/**
 * What a bureau collects: taxes, social insurance contributions and non-tax revenue, of
 * which the latter two stand apart in every total.
 */
public enum TaxKind {

	TAX, SOCIAL_INSURANCE, NON_TAX

}
