package org.workstyle.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What makes a sheet one that an office files: its title, what stands above the table and
 * below it, and the line of totals.
 *
 * @param title its title
 * @param head lines above the table, such as unit, period and unit of money
 * @param total last line of the table, value by value
 * @param foot lines below the table, such as who made it
 */
public record SheetFrame(String title, List<String> head, List<@Nullable Object> total, List<String> foot) {

	public SheetFrame {
		head = List.copyOf(head);
		foot = List.copyOf(foot);
	}

}
