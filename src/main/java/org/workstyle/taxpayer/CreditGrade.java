package org.workstyle.taxpayer;

/**
 * The tax credit grade (纳税信用等级) of a year, the best first; M is for those too new to be
 * graded.
 */
public enum CreditGrade {

	A, B, M, C, D

}
