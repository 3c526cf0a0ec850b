package org.workstyle.exchange;

import java.util.function.Consumer;

import org.workstyle.shared.PortalException;

/**
 * Reads the rows of a file one by one.
 */
@FunctionalInterface
interface RowSource {

	/**
	 * Hands over each row that is not blank.
	 * @throws PortalException where the file cannot be read to its end
	 */
	void forEach(Consumer<RawRow> consumer);

}
