package org.workstyle.forecast;

/**
 * What the difference between forecast and actual revenue is divided by.
 */
public enum ErrorBase {

	ACTUAL, FORECAST

}
