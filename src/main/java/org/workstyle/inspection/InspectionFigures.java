package org.workstyle.inspection;

/**
 * What waits for inspectors.
 *
 * @param open open inspections
 * @param reported corrections to verify
 * @param overdue findings overdue
 * @param asked requests for more time
 * @param repeated findings of the last year that were found before
 * @param rate the rate of compliance of the year
 */
public record InspectionFigures(int open, int reported, int overdue, int asked, int repeated, ComplianceRate rate) {

}
