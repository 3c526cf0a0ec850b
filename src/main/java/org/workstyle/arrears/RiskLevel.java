package org.workstyle.arrears;

/**
 * How likely it is that what a case owes is lost.
 */
public enum RiskLevel {

	LOW, MEDIUM, HIGH

}
