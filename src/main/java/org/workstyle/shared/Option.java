package org.workstyle.shared;

/**
 * A choice in a pick list.
 *
 * @param value what the form sends
 * @param label what the person reads
 */
public record Option(String value, String label) {

}
